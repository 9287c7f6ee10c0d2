/** Beside Ken's table: how many introductions were my own, and how firmly that can be read. */
import type { ReactNode } from 'react';
import { SELF_BROKER_LIMIT } from '../../../shared/diagnosis/thresholds.ts';
import type { Broker } from '../../../shared/model/diagnosis.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { Card } from '../../ui/Card.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Meter } from '../../ui/Meter.tsx';
import styles from './BrokerPanel.module.css';

/** Who brought people together most are named; more of them are counted. */
const NAMED_MAX = 4;

type Props = { readonly namesById: ReadonlyMap<string, string> };

export function BrokerPanel({ namesById }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people.broker;
  const { data, error } = useAnswer('diagnosis', 'get', {});
  return (
    <Card
      title={words.title}
      aside={
        <Explain subject={words.explainTitle} source="seed">
          {words.explain}
        </Explain>
      }
    >
      <div aria-live="polite" className={styles.panel}>
        {error !== null && <ErrorNote error={error.error} />}
        {data !== undefined && <Told broker={data.broker} namesById={namesById} />}
      </div>
    </Card>
  );
}

/** As much as the answers allow. */
function Told({ broker, namesById }: Props & { readonly broker: Broker }): ReactNode {
  const { text } = useLanguage();
  const words = text.people.broker;
  if (broker.selfBrokerRate === null) return <p className={styles.text}>{words.none}</p>;
  if (broker.verdict === 'insufficient')
    return (
      <>
        <p className={styles.text}>{words.insufficient(broker.self + broker.person, broker.n)}</p>
        <Badge source="proposal" />
      </>
    );
  return <Reading broker={broker} rate={broker.selfBrokerRate} namesById={namesById} />;
}

type ReadingProps = Props & { readonly broker: Broker; readonly rate: number };

function Reading({ broker, rate, namesById }: ReadingProps): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.people.broker;
  const shown = useShownName();
  const { verdict, discordance, self, person, lower, upper } = broker;
  const isReadable = verdict !== 'insufficient';
  const { superconnectors } = broker;
  const named = superconnectors.slice(0, NAMED_MAX).map((id) => shown(namesById.get(id) ?? id));
  const rest = superconnectors.length - named.length;
  const connectors = rest > 0 ? [...named, words.others(rest)] : named;
  return (
    <>
      <p className={styles.count}>{words.count(self, self + person, rate)}</p>
      <Meter
        label={words.rate}
        isLabelHidden
        value={rate}
        valueText={words.rateValue(rate, lower ?? rate, upper ?? rate)}
        threshold={SELF_BROKER_LIMIT}
        range={[lower ?? rate, upper ?? rate]}
        tone="neutral"
      />
      <p className={styles.small}>
        {words.line(SELF_BROKER_LIMIT)} <Badge source="seed" />
      </p>
      {isReadable && (
        <p className={styles.text}>
          {/* Where the network contradicts the rule, that is told instead of the rule. */}
          {discordance === null ? words.verdicts[verdict] : words.discordance[discordance]}
        </p>
      )}
      {isReadable && broker.withinOneContact && <p className={styles.text}>{words.withinOne}</p>}
      <hr className={styles.rule} />
      <p className={styles.text}>{words.made(broker.contactsIntroduced)}</p>
      {connectors.length > 0 && (
        <p className={styles.text}>{words.superconnector(formats.list(connectors))}</p>
      )}
    </>
  );
}
