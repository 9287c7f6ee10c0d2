/** The lines a circle crosses: four of the source article and the generations, as plain bars. */
import { Fragment, type ReactNode } from 'react';
import { poolSentence } from '../../../shared/report/pool.ts';
import { boundariesOf, missingSides, type Boundary } from '../../../shared/report/boundaries.ts';
import { useLanguage } from '../../app/text.tsx';
import { PeopleBehind } from './PeopleBehind.tsx';
import { share } from './positions.ts';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './BoundariesSection.module.css';

export function BoundariesSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.boundaries;
  return (
    <Section part="boundaries" lead={words.lead} note={words.meaning} source="seed">
      <div className={styles.columns}>
        {boundariesOf(reading.network, text).map((boundary) => (
          <section key={boundary.key} className={styles.boundary}>
            <h3 className={styles.name}>
              {boundary.name}{' '}
              <span className={styles.answered}>
                {text.diagnosis.evidence.answered(boundary.answered, boundary.of)}
              </span>
            </h3>
            <Sides reading={reading} boundary={boundary} />
          </section>
        ))}
      </div>
    </Section>
  );
}

/** What of the likeness is more, or less, than there was to choose from, where I guessed the pool. */
function Pool({ reading, boundary }: SidesProps): ReactNode {
  const { text } = useLanguage();
  const sentence = poolSentence(boundary.key, reading.diagnosis, text);
  return sentence === null ? null : <p className={styles.quiet}>{sentence}</p>;
}

type SidesProps = { readonly reading: Reading; readonly boundary: Boundary };

function Sides({ reading, boundary }: SidesProps): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.boundaries;
  if (boundary.ownMissing !== null) {
    return (
      <p className={styles.quiet}>
        {boundary.ownMissing} <a href="#/people">{text.diagnosis.askYourself}</a>
      </p>
    );
  }
  if (boundary.answered === 0) return <p className={styles.quiet}>{words.notAsked}</p>;
  const missing = missingSides(boundary);
  return (
    <>
      <dl className={styles.sides}>
        {boundary.sides.map(({ key, label, people }) => (
          <Fragment key={key}>
            <dt>{label}</dt>
            <dd className={styles.barCell} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ inlineSize: share(people.length / boundary.answered) }}
              />
            </dd>
            <dd className={styles.count}>
              <PeopleBehind
                reading={reading}
                title={label}
                value={text.diagnosis.evidence.tally(people.length, boundary.answered)}
                people={people}
              />
            </dd>
          </Fragment>
        ))}
      </dl>
      <Pool reading={reading} boundary={boundary} />
      {missing.length > 0 && <p className={styles.missing}>{words.missing(missing)}</p>}
    </>
  );
}
