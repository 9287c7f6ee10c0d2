/** One pattern: how certain, where on the bands, what it also brings, its evidence and its doubts. */
import { Fragment, useId, type ReactNode } from 'react';
import type { ArchetypeFinding } from '../../../shared/model/diagnosis.ts';
import type { Archetype } from '../../../shared/model/scales.ts';
import { capSentences, certaintyOf, counterEvidenceOf } from '../../../shared/report/archetype.ts';
import { openQuestions } from '../../../shared/report/ask.ts';
import { countOf, indicatorWords, valueOf } from '../../../shared/report/indicator.ts';
import { weighAgainst } from '../../../shared/report/against.ts';
import { leadSentence } from '../../../shared/report/lead.ts';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { AskNext } from './AskNext.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { PeopleBehind } from './PeopleBehind.tsx';
import type { Reading } from './reading.ts';
import { SeverityMeter } from './SeverityMeter.tsx';
import styles from './PatternEntry.module.css';

type Props = { readonly reading: Reading; readonly archetype: Archetype };

export function PatternEntry({ reading, archetype }: Props): ReactNode {
  const { text } = useLanguage();
  const titleId = useId();
  const finding = reading.diagnosis.archetypes[archetype];
  const words = text.diagnosis.archetypes[archetype];
  const certainty = certaintyOf(finding);
  const isTold = finding.severity !== null;
  const isShown = isTold && finding.band !== 'none';
  return (
    <article className={styles.entry} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h4 id={titleId} className={styles.name}>
          {text.terms.archetypes[archetype]}
        </h4>
        <p className={classNames(styles.certainty, isShown && styles.shown)}>
          {text.diagnosis.certainty[certainty].short}
        </p>
      </header>
      <p className={styles.definition}>{words.definition}</p>
      {isTold ? (
        <>
          {isShown && (
            <p className={styles.also}>
              <span className={styles.term}>{text.diagnosis.alsoBuys}</span> {words.alsoBuys}
            </p>
          )}
          <SeverityMeter finding={finding} />
          <Firmness archetype={archetype} finding={finding} />
          <p className={styles.lead}>
            {leadSentence(archetype, {
              network: reading.network,
              diagnosis: reading.diagnosis,
              text,
            })}
          </p>
          <Counter reading={reading} archetype={archetype} finding={finding} />
          {isShown && <Against reading={reading} archetype={archetype} />}
          {isShown && <CouldAlsoMean archetype={archetype} />}
          <Disclosure title={text.diagnosis.evidenceTitle} level={4} isOpenAtFirst={isShown}>
            <EvidenceTable reading={reading} archetype={archetype} finding={finding} />
          </Disclosure>
        </>
      ) : (
        <AskNext reading={reading} questions={openQuestions(archetype, reading.diagnosis)} />
      )}
    </article>
  );
}

type FindingProps = { readonly archetype: Archetype; readonly finding: ArchetypeFinding };

/** The number itself, how far it moves with one person, and what held it back. */
function Firmness({ archetype, finding }: FindingProps): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis;
  const { severity, leaveOneOut, coverage } = finding;
  if (severity === null) return null;
  const parts = [
    words.severity(severity),
    ...(leaveOneOut === null ? [] : [words.evidence.leaveOneOut(...leaveOneOut)]),
    ...(coverage === 1 ? [] : [words.evidence.coverage(coverage)]),
    ...(finding.status === 'provisional' ? [words.status.provisional] : []),
  ];
  const remarks = [
    ...capSentences(archetype, finding, text),
    ...(finding.sensitiveToOneContact ? [words.evidence.sensitive] : []),
  ];
  return (
    <div className={styles.firmness}>
      <p>{parts.join(words.separator)}</p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}

function Counter({ reading, archetype, finding }: Props & FindingProps): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.evidence;
  const counter = counterEvidenceOf(finding);
  if (counter === null || finding.band === 'none') return null;
  const { indicator, speaksAgainst } = counter;
  const { label, of } = indicatorWords(text, indicator.key);
  return (
    <p className={styles.counter}>
      <span className={styles.term}>
        {words.termed(speaksAgainst ? words.counterTitle : words.weakestTitle)}
      </span>{' '}
      {label.toLowerCase()},{' '}
      <PeopleBehind
        reading={reading}
        archetype={archetype}
        title={of === '' ? label : of}
        value={countOf(indicator, reading.diagnosis.broker, text) ?? valueOf(indicator, text)}
        people={indicator.evidence}
      />
    </p>
  );
}

/** What else would not be there if the pattern were the whole truth. */
function Against({ reading, archetype }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.diagnosis;
  const { network, diagnosis } = reading;
  const weighed = weighAgainst(archetype, { network, diagnosis, text });
  if (weighed.length === 0) return null;
  return (
    <p className={styles.counter}>
      <span className={styles.term}>{words.evidence.termed(words.against.title)}</span>{' '}
      {weighed.map(({ label, people }, index) => (
        <Fragment key={label}>
          {index > 0 && words.separator}
          {label}
          {people.length > 0 && ' '}
          <PeopleBehind
            reading={reading}
            archetype={archetype}
            title={label}
            value={people.length === 0 ? '' : `(${formats.number(people.length)})`}
            people={people}
          />
        </Fragment>
      ))}
    </p>
  );
}

function CouldAlsoMean({ archetype }: { readonly archetype: Archetype }): ReactNode {
  const { text } = useLanguage();
  return (
    <div className={styles.could}>
      <h5 className={styles.couldTitle}>{text.diagnosis.couldAlsoMean}</h5>
      <ul className={styles.couldList}>
        {text.diagnosis.archetypes[archetype].couldAlsoMean.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
