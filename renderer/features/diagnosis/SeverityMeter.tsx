/** A severity on its bands, calm and without alarm: where it lies, and its range as each is left out. */
import type { ReactNode } from 'react';
import type { ArchetypeFinding } from '../../../shared/model/diagnosis.ts';
import { BAND_ORDER, BAND_STARTS, certaintyOf } from '../../../shared/report/archetype.ts';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { share } from './positions.ts';
import styles from './SeverityMeter.module.css';

export function SeverityMeter({ finding }: { readonly finding: ArchetypeFinding }): ReactNode {
  const { text } = useLanguage();
  const { severity, band, leaveOneOut: range } = finding;
  if (severity === null || band === null) return null;
  const words = text.diagnosis;
  // While provisional, “possible” is the only word there is for it.
  const isNamed = finding.status === 'scored';
  const label = [
    words.meter(
      words.severity(severity),
      isNamed ? words.bands[band] : words.certainty[certaintyOf(finding)].short,
    ),
    ...(range === null ? [] : [words.evidence.leaveOneOut(...range)]),
  ].join('; ');
  return (
    <div className={styles.meter} role="img" aria-label={label}>
      <div className={classNames(styles.track, isNamed && styles.named)}>
        {BAND_ORDER.map((each, index) => {
          const next = BAND_ORDER[index + 1];
          const end = next === undefined ? 100 : BAND_STARTS[next];
          return (
            <div
              key={each}
              className={classNames(styles.band, styles[each], each === band && styles.here)}
              style={{ inlineSize: share((end - BAND_STARTS[each]) / 100) }}
            >
              {isNamed && <span className={styles.bandName}>{words.bands[each]}</span>}
            </div>
          );
        })}
        {range !== null && (
          <div
            className={styles.range}
            style={{
              insetInlineStart: share(range[0] / 100),
              inlineSize: share((range[1] - range[0]) / 100),
            }}
          />
        )}
        <div className={styles.point} style={{ insetInlineStart: share(severity / 100) }} />
      </div>
    </div>
  );
}
