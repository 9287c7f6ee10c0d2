/** The self-broker rate between 0 and 100 %: the point, the range left open, the 65 % line. */
import type { ReactNode } from 'react';
import { SELF_BROKER_LIMIT } from '../../../shared/diagnosis/thresholds.ts';
import type { Broker } from '../../../shared/model/diagnosis.ts';
import { useLanguage } from '../../app/text.tsx';
import { share } from './positions.ts';
import styles from './RateLine.module.css';

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

export function RateLine({ broker }: { readonly broker: Broker }): ReactNode {
  const { text, formats } = useLanguage();
  const { selfBrokerRate: rate, lower, upper } = broker;
  if (rate === null || lower === null || upper === null) return null;
  const words = text.diagnosis.broker;
  return (
    <div
      className={styles.line}
      role="img"
      aria-label={`${words.rateLabel}: ${words.rate(rate, lower, upper)}. ${words.bounds(lower, upper)} ${words.line(SELF_BROKER_LIMIT)}.`}
    >
      <span className={styles.limitLabel} style={{ insetInlineStart: share(SELF_BROKER_LIMIT) }}>
        {words.line(SELF_BROKER_LIMIT)}
      </span>
      <div className={styles.track}>
        <div
          className={styles.range}
          style={{ insetInlineStart: share(lower), inlineSize: share(upper - lower) }}
        />
        <div className={styles.limit} style={{ insetInlineStart: share(SELF_BROKER_LIMIT) }} />
        <div className={styles.point} style={{ insetInlineStart: share(rate) }} />
      </div>
      <div className={styles.ticks}>
        {TICKS.map((tick) => (
          <span key={tick} className={styles.tick} style={{ insetInlineStart: share(tick) }}>
            {formats.percent(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}
