/** How we met: the rate of the source article with all its reservations, and who connected whom. */
import type { ReactNode } from 'react';
import { brokerSentences } from '../../../shared/report/broker-sentences.ts';
import { useLanguage } from '../../app/text.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { PeopleBehind } from './PeopleBehind.tsx';
import { RateLine } from './RateLine.tsx';
import { idsOf, type Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './BrokerSection.module.css';

export function BrokerSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.broker;
  return (
    <Section part="met" lead={words.lead} note={words.contested} source="research">
      <Rate reading={reading} />
      <div className={styles.sentences}>
        {brokerSentences(reading.diagnosis, text).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Brokers reading={reading} />
    </Section>
  );
}

function Rate({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.broker;
  const { broker } = reading.diagnosis;
  const { selfBrokerRate: rate, lower, upper } = broker;
  if (rate === null || broker.verdict === 'insufficient') {
    return <p className={styles.noRate}>{words.noRate}</p>;
  }
  const introductions = broker.self + broker.person;
  const selfMade = idsOf(
    reading,
    ({ met }) =>
      met?.via === 'self' || (met?.brokers.some((broker) => broker.kind === 'self') ?? false),
  );
  return (
    <div className={styles.rate}>
      <p className={styles.figure}>
        <span className={styles.big}>{words.rate(rate, lower, upper)}</span>
        <span className={styles.label}>
          {words.rateLabel}
          {text.diagnosis.separator}
          <PeopleBehind
            reading={reading}
            title={text.diagnosis.indicators.selfBrokerRate.of}
            value={text.diagnosis.evidence.tally(broker.self, introductions)}
            people={selfMade}
            archetype="disconnected_expert"
          />
          {text.diagnosis.separator}
          {text.diagnosis.evidence.answered(broker.n - broker.unknown, broker.n)}
          <Explain subject={words.rateLabel} source="seed">
            {text.diagnosis.indicators.selfBrokerRate.explanation}
          </Explain>
        </span>
      </p>
      <RateLine broker={broker} />
    </div>
  );
}

function Brokers({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.broker;
  const { brokers, superconnectors } = reading.diagnosis.broker;
  if (brokers.length === 0) return <p className={styles.none}>{words.brokersNone}</p>;
  return (
    <div>
      <h3 className={styles.heading}>
        {words.brokersTitle}
        <Explain subject={words.superconnector} source="proposal">
          {words.superconnectorMeaning}
        </Explain>
      </h3>
      <ul className={styles.brokers}>
        {brokers.map(({ id, introduced }) => (
          <li key={id}>
            <BrokerName reading={reading} id={id} />
            <span className={styles.count}>{words.introduced(introduced)}</span>
            {superconnectors.includes(id) && <em>{words.superconnector}</em>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A contact's name leads to the card; anybody else is known by name only. */
function BrokerName({
  reading,
  id,
}: {
  readonly reading: Reading;
  readonly id: string;
}): ReactNode {
  const name = reading.namesById.get(id);
  if (name === undefined) return <bdi className={styles.name}>{id}</bdi>;
  return (
    <a className={styles.name} href={`#/people/${encodeURIComponent(id)}`}>
      <bdi>{name}</bdi>
    </a>
  );
}
