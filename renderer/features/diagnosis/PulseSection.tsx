/** What the circle gives and costs week by week: dissent, energy, demand. */
import type { ReactNode } from 'react';
import { RATING } from '../../../shared/diagnosis/thresholds.ts';
import type { IndicatorFinding } from '../../../shared/model/diagnosis.ts';
import type { Archetype } from '../../../shared/model/scales.ts';
import { badgeOf, countOf, valueOf } from '../../../shared/report/indicator.ts';
import { challengersOf } from '../../../shared/report/vital-figures.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge, type Source } from '../../ui/Badge.tsx';
import { PeopleBehind } from './PeopleBehind.tsx';
import { idsOf, type Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './PulseSection.module.css';

export function PulseSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.pulse;
  return (
    <Section part="pulse" lead={words.lead}>
      <dl className={styles.list}>
        <Challengers reading={reading} />
        <Energizers reading={reading} />
        <Counted reading={reading} archetype="overloaded" name="drainShare" words={words.drain} />
        <Counted
          reading={reading}
          archetype="overloaded"
          name="highDemandShare"
          words={words.demand}
        />
      </dl>
    </Section>
  );
}

type LineProps = {
  readonly label: string;
  readonly value: ReactNode;
  readonly sentence: string;
  readonly source: Source;
  /** How many answered, of how many. */
  readonly answered: string;
};

function Line({ label, value, sentence, source, answered }: LineProps): ReactNode {
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value}
        <span className={styles.answered}>{answered}</span>
      </dd>
      <dd className={styles.sentence}>
        {sentence}
        <Badge source={source} />
      </dd>
    </div>
  );
}

type CountedProps = {
  readonly reading: Reading;
  readonly archetype: Archetype;
  /** The indicator's key. */
  readonly name: string;
  readonly words: { readonly label: string; readonly text: string };
};

const indicatorIn = (
  reading: Reading,
  archetype: Archetype,
  name: string,
): IndicatorFinding | undefined =>
  reading.diagnosis.archetypes[archetype].indicators.find(({ key }) => key === name);

function Counted({ reading, archetype, name, words }: CountedProps): ReactNode {
  const { text } = useLanguage();
  const indicator = indicatorIn(reading, archetype, name);
  if (indicator === undefined) return null;
  const { broker } = reading.diagnosis;
  return (
    <Line
      label={words.label}
      value={
        <PeopleBehind
          reading={reading}
          title={words.label}
          value={countOf(indicator, broker, text) ?? valueOf(indicator, text)}
          people={indicator.evidence}
        />
      }
      sentence={words.text}
      source={badgeOf(name)}
      answered={text.diagnosis.evidence.answered(indicator.answered, indicator.of)}
    />
  );
}

/** One challenger at least is the source article's; that two are sturdier is ours. */
function Challengers({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.pulse.challengers;
  const counted = challengersOf(reading.diagnosis);
  const sentences = [words.none, words.one, words.some];
  const indicator = indicatorIn(reading, 'biased', 'challengerShare');
  return (
    <Line
      label={words.label}
      value={
        <PeopleBehind
          reading={reading}
          title={words.label}
          value={
            counted === null
              ? text.diagnosis.evidence.noValue
              : text.diagnosis.evidence.tally(counted.count, counted.of)
          }
          people={indicator?.evidence ?? []}
        />
      }
      sentence={counted === null ? '' : (sentences[Math.min(counted.count, 2)] ?? words.some)}
      source="seed"
      answered={text.diagnosis.evidence.answered(indicator?.answered ?? 0, indicator?.of ?? 0)}
    />
  );
}

function Energizers({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.pulse.energizers;
  const { energizerShare } = reading.diagnosis.composition;
  const answered = idsOf(reading, ({ energy }) => energy !== null).length;
  const people = idsOf(reading, ({ energy }) => (energy ?? 0) >= RATING.energising);
  const isKnown = energizerShare !== null;
  return (
    <Line
      label={words.label}
      value={
        <PeopleBehind
          reading={reading}
          title={words.label}
          value={
            isKnown
              ? text.diagnosis.evidence.tally(people.length, answered)
              : text.diagnosis.evidence.noValue
          }
          people={isKnown ? people : []}
        />
      }
      sentence={words.text}
      source="seed"
      answered={text.diagnosis.evidence.answered(answered, reading.core.length)}
    />
  );
}
