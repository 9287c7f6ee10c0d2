/** Size, last on purpose: how many people, beside the 12–18 of the source article. */
import type { ReactNode } from 'react';
import { CORE_SIZE } from '../../../shared/diagnosis/thresholds.ts';
import { useLanguage } from '../../app/text.tsx';
import { share } from './positions.ts';
import type { Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './SizeSection.module.css';

/** Where the scale ends; a larger circle stands at its end. */
const SCALE_END = 30;

export function SizeSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.size;
  const count = reading.core.length;
  const periphery = reading.network.contacts.length - count;
  const verdict =
    count < CORE_SIZE.from ? words.below : count <= CORE_SIZE.to ? words.within : words.above;
  return (
    <Section part="size" lead={words.lead} note={words.meaning} source="seed">
      <p className={styles.count}>{words.count(count)}</p>
      <div className={styles.scale} role="img" aria-label={`${words.count(count)}; ${words.range}`}>
        <div
          className={styles.range}
          style={{
            insetInlineStart: share(CORE_SIZE.from / SCALE_END),
            inlineSize: share((CORE_SIZE.to - CORE_SIZE.from) / SCALE_END),
          }}
        />
        <div className={styles.point} style={{ insetInlineStart: share(count / SCALE_END) }} />
        <span
          className={styles.rangeLabel}
          style={{ insetInlineStart: share(CORE_SIZE.from / SCALE_END) }}
        >
          {words.range}
        </span>
      </div>
      <div className={styles.sentences}>
        <p>{verdict}</p>
        {periphery > 0 && <p>{words.periphery(periphery)}</p>}
      </div>
    </Section>
  );
}
