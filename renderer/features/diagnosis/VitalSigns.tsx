/** The ten vital signs at a glance, above the parts of the page that go into each of them. */
import { useId, type ReactNode } from 'react';
import { readVitalSigns, type SignReading } from '../../../shared/report/vital-signs.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { partId, partTitle } from './page-parts.ts';
import type { Reading } from './reading.ts';
import styles from './VitalSigns.module.css';

export function VitalSigns({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const titleId = useId();
  const words = text.diagnosis.signs;
  return (
    <section
      id={partId('signs')}
      className={styles.section}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {partTitle('signs', text)}
        </h2>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <dl className={styles.signs}>
        {readVitalSigns(reading.diagnosis, text).map((sign) => (
          <Sign key={sign.key} sign={sign} />
        ))}
      </dl>
    </section>
  );
}

function Sign({ sign }: { readonly sign: SignReading }): ReactNode {
  const isTold = sign.state !== 'cannot-tell';
  return (
    <div className={styles.sign}>
      <dt className={styles.label}>{sign.label}</dt>
      <dd className={classNames(styles.value, !isTold && styles.untold)}>{sign.value}</dd>
      <dd className={classNames(styles.state, sign.state === 'look' && styles.look)}>
        {sign.stateName}
      </dd>
      <dd className={styles.sentence}>{sign.sentences.join(' ')}</dd>
      <dd className={styles.foot}>
        <span>{sign.answered}</span>
        <Badge source={sign.badge} />
      </dd>
    </div>
  );
}
