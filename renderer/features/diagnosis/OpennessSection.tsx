/** How open the circle is: separate groups, effective size, density, each with what it means. */
import type { ReactNode } from 'react';
import { opennessSentences } from '../../../shared/report/openness.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { PeopleBehind } from './PeopleBehind.tsx';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './OpennessSection.module.css';

export function OpennessSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.diagnosis.openness;
  const { components, effectiveSize, density } = reading.diagnosis.structure;
  const figures = [
    [words.labels.components, components === null ? null : formats.number(components)],
    [words.labels.effectiveSize, effectiveSize === null ? null : formats.number(effectiveSize, 1)],
    [words.labels.density, density === null ? null : formats.percent(density)],
  ] as const;
  return (
    <Section part="openness" lead={words.lead} note={words.meaning} source="research">
      {components !== null && (
        <dl className={styles.figures}>
          {figures.map(([label, value]) => (
            <div key={label} className={styles.figure}>
              <dt>{label}</dt>
              <dd>{value ?? '–'}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.sentences}>
        {opennessSentences(reading.diagnosis, text).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {components === null && reading.core.length > 1 && (
          <p>
            <a href="#/people">{words.ask}</a>
          </p>
        )}
      </div>
      <Bridges reading={reading} />
    </Section>
  );
}

/** Those with whom a whole part would go. */
function Bridges({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.bridges;
  const people = (reading.diagnosis.structure.bridges ?? []).map(({ id }) => id);
  if (people.length === 0) return null;
  return (
    <div className={styles.bridges}>
      <p className={styles.bridgesText}>
        {words.text(people.length)}{' '}
        <PeopleBehind
          reading={reading}
          title={words.title(people.length)}
          value={words.title(people.length)}
          people={people}
        />
      </p>
      <Badge source="proposal" />
    </div>
  );
}
