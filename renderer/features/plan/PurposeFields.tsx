/** Why it might be worth something to them or to me. Suggested, never asked for. */
import { useId, type ReactNode } from 'react';
import { PURPOSES } from '../../../shared/model/plan-codes.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Explain } from '../../ui/Explain.tsx';
import type { Editing } from './ItemSheet.tsx';
import styles from './fields.module.css';

export function PurposeFields({ item, change }: Editing): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.item;
  const titleId = useId();
  return (
    <div className={styles.part} role="group" aria-labelledby={titleId}>
      <div className={styles.row}>
        <span id={titleId} className={styles.title}>
          {words.purposes}
        </span>
        <Explain subject={words.purposes} source="research">
          {words.purposesExplain}
        </Explain>
      </div>
      <p className={styles.hint}>
        {words.purposesHint} <Badge source="research" />
      </p>
      {PURPOSES.map((purpose) => (
        <Checkbox
          key={purpose}
          isChecked={item.purposes.includes(purpose)}
          onChange={(isChecked) =>
            change({
              purposes: PURPOSES.filter((one) =>
                one === purpose ? isChecked : item.purposes.includes(one),
              ),
            })
          }
        >
          {text.proposals.purposes[purpose]}
        </Checkbox>
      ))}
    </div>
  );
}
