/** What a what-if brought along: what would be so, and what the diagnosis would say of it. */
import { useId, type ReactNode } from 'react';
import type { PlanItem } from '../../../shared/model/plan.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TrialFigures } from '../map/trial/TrialFigures.tsx';
import { changeWords } from './change-words.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './fields.module.css';

type Props = Pick<PlanItem, 'changes'>;

/** Not there for an item that brings no changes. */
export function TriedChanges({ changes }: Props): ReactNode {
  const { text } = useLanguage();
  const { nameOf } = useSubjects();
  const words = text.plan.changes;
  const titleId = useId();
  if (changes.length === 0) return null;
  const joining = new Map(
    changes.flatMap((change) =>
      change.kind === 'add-contact' ? [[change.contact.id, change.contact.name] as const] : [],
    ),
  );
  const said = changes.flatMap((change) =>
    changeWords(change, (id) => joining.get(id) ?? nameOf(id), text),
  );
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.title}
      </h3>
      <ul className={styles.people} data-private>
        {said.map((sentence) => (
          <li key={sentence} className={styles.person}>
            {sentence}
          </li>
        ))}
      </ul>
      <Disclosure title={words.diagnosis} level={4}>
        <Figures changes={changes} />
      </Disclosure>
    </section>
  );
}

function Figures({ changes }: Props): ReactNode {
  const { text } = useLanguage();
  const { data: trial, error } = useAnswer('diagnosis', 'tryChanges', { changes });
  if (error !== null) return <p className={styles.hint}>{text.plan.changes.impossible}</p>;
  return trial === undefined ? null : <TrialFigures trial={trial} />;
}
