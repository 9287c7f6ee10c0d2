/** How we met: the rate of the source article with all its reservations, and who connected whom. */
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { brokerSentences } from '../../../shared/report/broker-sentences.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { given } from '../../ui/given.ts';
import { Tree, type TreeNode } from '../../ui/Tree.tsx';
import { chainsOf, type Lead } from './chains.ts';
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
  const { brokers } = reading.diagnosis.broker;
  if (brokers.length === 0) return <p className={styles.none}>{words.brokersNone}</p>;
  return (
    <div>
      <h3 className={styles.heading}>
        {words.brokersTitle}
        <Explain subject={words.superconnector} source="proposal">
          {words.superconnectorMeaning}
        </Explain>
      </h3>
      <div className={styles.chains}>
        <Chains reading={reading} />
      </div>
    </div>
  );
}

/** More introductions than these are folded at first, so that the page keeps its length. */
const UNFOLDED_MAX = 12;

/** So many of those who introduced somebody are listed at first; the rest are counted. */
const LISTED_MAX = 12;

/** A line of the tree is known by the way to it: one person may stand under several. */
const WAY = '\n';

/** Who led to whom. A contact's line leads to the card; anybody else is known by name only. */
function Chains({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const { namesById, diagnosis } = reading;
  const words = text.diagnosis.broker;
  const { brokers, superconnectors } = diagnosis.broker;
  const introduced = new Map(brokers.map((broker) => [broker.id, broker.introduced]));
  const detailOf = (who: string): string | null => {
    const count = introduced.get(who);
    if (count === undefined) return null;
    const told = words.introduced(count);
    return superconnectors.includes(who)
      ? `${told}${text.diagnosis.separator}${words.superconnector}`
      : told;
  };
  const nodeOf = ({ who, led }: Lead, above = ''): TreeNode => {
    const id = `${above}${WAY}${who}`;
    return {
      id,
      label: namesById.get(who) ?? who,
      ...given({ detail: detailOf(who) ?? undefined }),
      children: led.map((lead) => nodeOf(lead, id)),
    };
  };
  const chains = useMemo(() => chainsOf(reading.core), [reading.core]);
  const [areAllListed, setAllListed] = useState(false);
  const listed = areAllListed ? chains : chains.slice(0, LISTED_MAX);
  const nodes = listed.map((lead) => nodeOf(lead));
  const isShort =
    nodes.reduce((sum, { children = [] }) => sum + children.length, 0) <= UNFOLDED_MAX;
  const open = (id: string): void => {
    const who = id.slice(id.lastIndexOf(WAY) + 1);
    if (namesById.has(who)) navigate(`/people/${encodeURIComponent(who)}`);
  };
  return (
    <>
      <Tree
        label={words.brokersTitle}
        nodes={nodes}
        {...(isShort && { openAtFirst: nodes.map(({ id }) => id) })}
        onOpen={open}
      />
      {nodes.length < chains.length && (
        <Button variant="plain" size="small" onPress={() => setAllListed(true)}>
          {text.diagnosis.people.more(chains.length - nodes.length)}
        </Button>
      )}
    </>
  );
}
