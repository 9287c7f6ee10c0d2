/** The six patterns in their three categories, after the verdict over all of them. */
import type { ReactNode } from 'react';
import { CATEGORIES, verdictSentence } from '../../../shared/report/archetype.ts';
import { STATUS } from '../../../shared/diagnosis/thresholds.ts';
import { useLanguage } from '../../app/text.tsx';
import { PatternEntry } from './PatternEntry.tsx';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './PatternsSection.module.css';

export function PatternsSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis;
  const people = reading.core.length;
  return (
    <Section part="patterns" note={words.sources.bands} source="proposal">
      <p className={styles.verdict}>{verdictSentence(reading.diagnosis, text)}</p>
      {people < STATUS.minimumN && <p>{words.tooFew(people)}</p>}
      {CATEGORIES.map(({ key, archetypes }) => (
        <div key={key}>
          <h3 className={styles.category}>{text.terms.categories[key]}</h3>
          {archetypes.map((archetype) => (
            <PatternEntry key={archetype} reading={reading} archetype={archetype} />
          ))}
        </div>
      ))}
    </Section>
  );
}
