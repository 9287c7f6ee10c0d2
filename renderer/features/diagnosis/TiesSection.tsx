/** Ties and time: which wait for contact, how strong they are, and the layers time goes into. */
import type { ReactNode } from 'react';
import { LAYER_SIZES } from '../../../shared/diagnosis/thresholds.ts';
import type { Layers, TieFinding } from '../../../shared/model/diagnosis.ts';
import { STRENGTH_CLASSES, TIE_STATES } from '../../../shared/model/finding-codes.ts';
import { coldTies, type ColdTie } from '../../../shared/report/cold-ties.ts';
import { useLanguage } from '../../app/text.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { PeopleBehind, type PeopleBehindProps } from './PeopleBehind.tsx';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './TiesSection.module.css';

/** Cold ties named; the rest is counted, so that nobody faces a wall of them. */
const COLD_MAX = 6;
/** The strongest first, as one looks for them. */
const STRENGTHS = STRENGTH_CLASSES.toReversed();

type Props = { readonly reading: Reading };

export function TiesSection({ reading }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.ties;
  const isAnswered = idsWhere(reading, ({ state }) => state !== null).length > 0;
  return (
    <Section part="ties" lead={words.lead} note={words.meaning} source="proposal">
      {isAnswered ? <States reading={reading} /> : <p>{words.notAsked}</p>}
      <Cold reading={reading} />
      <div className={styles.columns}>
        <Strengths reading={reading} />
        <TimeLayers layers={reading.diagnosis.layers} />
      </div>
    </Section>
  );
}

const idsWhere = (reading: Reading, holds: (tie: TieFinding) => boolean): string[] =>
  Object.entries(reading.diagnosis.ties)
    .filter(([, tie]) => holds(tie))
    .map(([id]) => id);

/** How many of the core the figures rest on. */
function Answered({ answered, of }: { readonly answered: number; readonly of: number }): ReactNode {
  const { text } = useLanguage();
  return <p className={styles.answered}>{text.diagnosis.evidence.answered(answered, of)}</p>;
}

/** How many, and on asking, who. */
function Count(props: Omit<PeopleBehindProps, 'value'>): ReactNode {
  const { formats } = useLanguage();
  return <PeopleBehind {...props} value={formats.number(props.people.length)} />;
}

function States({ reading }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.ties;
  const answered = idsWhere(reading, ({ state }) => state !== null).length;
  return (
    <div>
      <dl className={styles.states}>
        {TIE_STATES.map((state) => {
          const people = idsWhere(reading, (tie) => tie.state === state);
          return (
            <div key={state} className={styles.state}>
              <dt>{words.states[state]}</dt>
              <dd className={styles.hint}>{words.hints[state]}</dd>
              <dd className={styles.count}>
                <Count reading={reading} title={words.states[state]} people={people} />
              </dd>
            </div>
          );
        })}
      </dl>
      <Answered answered={answered} of={reading.core.length} />
    </div>
  );
}

function Cold({ reading }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.ties;
  const cold = coldTies(reading.diagnosis);
  if (cold.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{words.coldTitle}</h3>
      <p className={styles.text}>{words.cold}</p>
      <ul className={styles.cold}>
        {cold.slice(0, COLD_MAX).map((tie) => (
          <ColdTieItem key={tie.id} tie={tie} name={reading.namesById.get(tie.id) ?? tie.id} />
        ))}
        {cold.length > COLD_MAX && <li>{words.more(cold.length - COLD_MAX)}</li>}
      </ul>
    </div>
  );
}

type ColdTieProps = { readonly tie: ColdTie; readonly name: string };

function ColdTieItem({ tie, name }: ColdTieProps): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.ties;
  const marks = [
    ...(tie.isBridge ? [words.bridge] : []),
    ...(tie.state === 'dormant' ? [words.states.dormant.toLowerCase()] : []),
  ];
  return (
    <li>
      <a href={`#/people/${encodeURIComponent(tie.id)}`} dir="auto">
        {name}
      </a>
      {marks.length > 0 && <em>{marks.join(', ')}</em>}
    </li>
  );
}

function Strengths({ reading }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.ties;
  const answered = idsWhere(reading, ({ strength }) => strength !== null).length;
  return (
    <div>
      <h3 className={styles.heading}>
        {words.strengthTitle}
        <Explain subject={words.strengthTitle} source="proposal">
          {words.strengthMeaning}
        </Explain>
      </h3>
      <dl className={styles.rows}>
        {STRENGTHS.map((strength) => {
          const people = idsWhere(reading, ({ strengthClass }) => strengthClass === strength);
          return (
            <div key={strength} className={styles.row}>
              <dt>{words.strengths[strength]}</dt>
              <dd>
                {answered > 0 && (
                  <Count reading={reading} title={words.strengths[strength]} people={people} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <Answered answered={answered} of={reading.core.length} />
    </div>
  );
}

function TimeLayers({ layers }: { readonly layers: Layers }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.diagnosis.ties;
  const rows = [
    ['supportClique', layers.supportClique, LAYER_SIZES.supportClique],
    ['sympathyGroup', layers.sympathyGroup, LAYER_SIZES.sympathyGroup],
    ['core', layers.core, null],
    ['known', layers.known, LAYER_SIZES.known],
  ] as const;
  return (
    <div>
      <h3 className={styles.heading}>
        {words.layersTitle}
        <Explain subject={words.layersTitle} source="research">
          {words.layersMeaning}
        </Explain>
      </h3>
      <dl className={styles.rows}>
        {rows.map(([key, count, usual]) => (
          <div key={key} className={styles.row}>
            <dt>
              {words.layers[key]}
              {usual !== null && <span className={styles.hint}>{words.usual(usual)}</span>}
            </dt>
            <dd>{count === null ? '–' : formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      <Answered answered={layers.answered} of={layers.of} />
    </div>
  );
}
