/** What there was to choose from: of ten people I could know, how many are like me in each respect. */
import type { ReactNode } from 'react';
import type { Pool } from '../../../shared/model/network.ts';
import { useLanguage } from '../../app/text.tsx';
import { Select } from '../../ui/Select.tsx';
import { NumberLine } from './NumberLine.tsx';
import styles from './MeSection.module.css';

type Props = {
  readonly pool: Pool;
  readonly onChange: (pool: Pool) => void;
};

const LIKENESSES = [
  'org',
  'function',
  'level',
  'site',
  'generation',
] as const satisfies readonly (keyof Pool)[];

/** The model guesses of ten. */
const OF = 10;

export function PoolQuestions({ pool, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people.me.pool;
  const options = Array.from({ length: OF + 1 }, (_, count) => ({
    value: String(count),
    label: words.ofTen(count),
  }));
  return (
    <section className={styles.statements}>
      <h3 className={styles.question}>{words.title}</h3>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.lines}>
        {LIKENESSES.map((likeness) => (
          <Select
            key={likeness}
            label={words.likenesses[likeness]}
            options={options}
            emptyLabel={text.terms.notAnswered}
            value={pool[likeness] === null ? null : String(pool[likeness])}
            onChange={(chosen) =>
              onChange({ ...pool, [likeness]: chosen === null ? null : Number(chosen) })
            }
          />
        ))}
        <NumberLine
          label={words.size}
          value={pool.size}
          onCommit={(size) => onChange({ ...pool, size })}
        />
      </div>
    </section>
  );
}
