/**
 * Small steps that would change the patterns that are present. Nothing is tried out before it is
 * asked for: whoever reads a diagnosis may not want a treatment.
 */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import type { Reading } from '../reading.ts';
import { Section } from '../Section.tsx';
import { OpportunityEntry } from './OpportunityEntry.tsx';
import styles from './OpportunitiesSection.module.css';

export function OpportunitiesSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const words = text.treatment;
  return (
    <Section part="steps" lead={words.lead} note={words.note} source="proposal">
      {isAsked ? (
        <Found reading={reading} />
      ) : (
        <div>
          <Button onPress={() => setAsked(true)}>{words.find}</Button>
        </div>
      )}
    </Section>
  );
}

function Found({ reading }: { readonly reading: Reading }): ReactNode {
  const { locale, text } = useLanguage();
  const { data, error } = useAnswer('treatment', 'opportunities', { locale });
  const words = text.treatment;
  const foundRef = useRef<HTMLDivElement>(null);
  const isFound = data !== undefined;
  // The button that was pressed is gone: reading goes on where its answer begins.
  useEffect(() => {
    if (isFound) foundRef.current?.focus();
  }, [isFound]);
  if (error !== null) return <ErrorNote error={error.error} />;
  if (!isFound) return <p role="status">{words.finding}</p>;
  return (
    <div ref={foundRef} tabIndex={-1} className={styles.found}>
      {data.map((opportunity) => (
        <OpportunityEntry key={opportunity.archetype} reading={reading} opportunity={opportunity} />
      ))}
      <p className={styles.uncertain}>{words.uncertain}</p>
    </div>
  );
}
