/** A passphrase, hidden until asked for, with a word when Caps Lock is on. */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly takesFocus?: boolean;
};

export function PassphraseField({ label, value, onChange, takesFocus = false }: Props): ReactNode {
  const { text } = useLanguage();
  const [isShown, setShown] = useState(false);
  const [hasCapsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent): void =>
    setCapsLock(event.getModifierState('CapsLock'));
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      type={isShown ? 'text' : 'password'}
      takesFocus={takesFocus}
      maxLength={1024}
      onKeyDown={watchCapsLock}
      description={hasCapsLock ? text.vault.open.capsLock : undefined}
      end={
        <Button
          variant="plain"
          size="small"
          icon={isShown ? 'eye-off' : 'eye'}
          aria-label={isShown ? text.vault.open.hide : text.vault.open.show}
          onPress={() => setShown(!isShown)}
        />
      }
    />
  );
}
