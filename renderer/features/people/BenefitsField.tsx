/** Which of the six benefits flow, one way; "nothing in particular" is an answer, silence is none. */
import type { ReactNode } from 'react';
import { BENEFITS, type Benefit } from '../../../shared/model/scales.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { FieldProps } from './FieldControl.tsx';
import fieldStyles from '../../ui/Field.module.css';
import styles from './BenefitsField.module.css';

type Props = FieldProps & { readonly field: 'received' | 'given' };

export function BenefitsField({ field, contact, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people.card;
  const value = contact[field];
  const toggle = (benefit: Benefit, isOn: boolean): void => {
    const chosen = BENEFITS.filter((other) =>
      other === benefit ? isOn : (value?.includes(other) ?? false),
    );
    // Unticking the last one takes the answer back; "nothing" is said by its own box.
    onChange({ [field]: chosen.length === 0 ? null : chosen });
  };
  return (
    <fieldset className={fieldStyles.field}>
      <div className={styles.head}>
        <legend className={fieldStyles.label}>{words.questions[field]}</legend>
        {value === null ? (
          <span className={styles.unanswered}>{text.terms.notAnswered}</span>
        ) : (
          <Button
            variant="plain"
            size="small"
            aria-label={`${text.shell.ui.clear}: ${words.questions[field]}`}
            onPress={() => onChange({ [field]: null })}
          >
            {text.shell.ui.clear}
          </Button>
        )}
      </div>
      <div className={styles.boxes}>
        {BENEFITS.map((benefit) => (
          <Checkbox
            key={benefit}
            isChecked={value?.includes(benefit) ?? false}
            onChange={(isOn) => toggle(benefit, isOn)}
          >
            <span className={styles.term}>{text.terms.benefits[benefit]}</span>
            {field === 'received' && (
              <span className={styles.words}>{words.benefits[benefit]}</span>
            )}
          </Checkbox>
        ))}
        <Checkbox
          isChecked={value?.length === 0}
          onChange={(isOn) => onChange({ [field]: isOn ? [] : null })}
        >
          <span className={styles.nothing}>{words.nothingFlows}</span>
        </Checkbox>
      </div>
    </fieldset>
  );
}
