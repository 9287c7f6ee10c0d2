/** The evidence of a pattern: every number with its people, its anchors, its source and its weight. */
import type { ReactNode } from 'react';
import type { ArchetypeFinding, IndicatorFinding } from '../../../shared/model/diagnosis.ts';
import type { Archetype } from '../../../shared/model/scales.ts';
import { contributionOf } from '../../../shared/report/archetype.ts';
import {
  anchorsOf,
  badgeOf,
  countOf,
  indicatorWords,
  valueOf,
} from '../../../shared/report/indicator.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { PeopleBehind } from './PeopleBehind.tsx';
import { share } from './positions.ts';
import type { Reading } from './reading.ts';
import styles from './EvidenceTable.module.css';

export type EvidenceTableProps = {
  readonly reading: Reading;
  readonly archetype: Archetype;
  readonly finding: ArchetypeFinding;
};

export function EvidenceTable(props: EvidenceTableProps): ReactNode {
  const { text } = useLanguage();
  const { columns } = text.diagnosis;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.anchors}</th>
          <th scope="col">{columns.contribution}</th>
        </tr>
      </thead>
      <tbody>
        {props.finding.indicators.map((indicator) => (
          <Row key={indicator.key} {...props} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = EvidenceTableProps & { readonly indicator: IndicatorFinding };

function Row({ reading, archetype, finding, indicator }: RowProps): ReactNode {
  const { text } = useLanguage();
  const words = indicatorWords(text, indicator.key);
  const count = countOf(indicator, reading.diagnosis.broker, text);
  const { points, most } = contributionOf(indicator, finding);
  const isKnown = indicator.severity !== null;
  return (
    <tr>
      <th scope="row">
        {words.label}
        <Explain subject={words.label} source={badgeOf(indicator.key)}>
          {words.explanation}
        </Explain>
        {indicator.major && (
          <span className={styles.criterion}>{text.diagnosis.mainCriterion}</span>
        )}
      </th>
      <td>
        <span className={styles.value}>
          <PeopleBehind
            reading={reading}
            archetype={archetype}
            title={words.of === '' ? words.label : words.of}
            value={valueOf(indicator, text)}
            people={indicator.evidence}
          >
            <p className={styles.explanation}>{words.explanation}</p>
          </PeopleBehind>
        </span>
        {count !== null && <span className={styles.count}>{count}</span>}
        <span className={styles.answered}>
          {text.diagnosis.evidence.answered(indicator.answered, indicator.of)}
        </span>
      </td>
      <td>
        <span className={styles.anchors}>{anchorsOf(indicator, text)}</span>
        <Badge source={badgeOf(indicator.key)} />
      </td>
      <td>
        {isKnown && (
          <>
            <span className={styles.points}>
              {text.diagnosis.evidence.contributionOf(points, most)}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: share(most === 0 ? 0 : points / most) }} />
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
