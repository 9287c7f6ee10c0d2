/** The way in through the computer's keychain, for a vault that has it. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';

type Props = {
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
};

export function KeychainButton({ name, isDisabled, onPress }: Props): ReactNode {
  const { text } = useLanguage();
  const state = useAnswer('vault', 'keychain', { name }).data;
  if (state !== 'on') return null;
  return (
    <Button isDisabled={isDisabled} onPress={onPress}>
      {text.vault.open.byKeychain}
    </Button>
  );
}
