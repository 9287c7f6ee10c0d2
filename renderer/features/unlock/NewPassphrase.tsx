/** Choosing a passphrase: why it should be long, and how hard this one is to guess, in words. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Judgement } from './use-strength.ts';
import styles from './forms.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly strength: Judgement;
  /** The field a page opens on. */
  readonly takesFocus?: boolean;
};

export function NewPassphrase(props: Props): ReactNode {
  const { label, value, onChange, strength, takesFocus = false } = props;
  const { text } = useLanguage();
  const { scores, hints, strength: strengthLabel, weighing, why } = text.vault.create;
  return (
    <div className={styles.group}>
      <PassphraseField label={label} value={value} onChange={onChange} takesFocus={takesFocus} />
      {strength === null && <p className={styles.note}>{why}</p>}
      {strength === 'weighing' && (
        <>
          <Meter label={strengthLabel} value={null} valueText={weighing} />
          <p className={styles.note}>{why}</p>
        </>
      )}
      {strength !== null && strength !== 'weighing' && (
        <>
          <Meter
            label={strengthLabel}
            value={(strength.score + 1) / 5}
            valueText={scores[strength.score] ?? ''}
            tone={strength.accepted ? 'eases' : 'raises'}
          />
          <p className={styles.note} role="status">
            {hints[strength.hint]}
          </p>
        </>
      )}
    </div>
  );
}
