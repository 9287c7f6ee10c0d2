/** Who gives which of the six kinds of help: a row each, holes and fragile ones named as such. */
import type { ReactNode } from 'react';
import { BENEFITS, type Benefit } from '../../../shared/model/scales.ts';
import { benefitState } from '../../../shared/report/benefit-state.ts';
import { coveredBenefits } from '../../../shared/report/vital-figures.ts';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { PeopleBehind } from './PeopleBehind.tsx';
import { idsOf, type Reading } from './reading.ts';
import { Section } from './Section.tsx';
import styles from './BenefitsSection.module.css';

/** Signs in a row; beyond that only the number tells. */
const SIGNS_MAX = 20;

export function BenefitsSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.benefits;
  const covered = coveredBenefits(reading.diagnosis);
  const answered = idsOf(reading, ({ received }) => received !== null).length;
  return (
    <Section part="benefits" lead={words.lead} note={words.meaning} source="seed">
      <p className={styles.covered}>
        {covered === null ? words.notAsked : words.covered(covered)}{' '}
        <span className={styles.answered}>
          {text.diagnosis.evidence.answered(answered, reading.core.length)}
        </span>
      </p>
      <table className={styles.table}>
        <tbody>
          {BENEFITS.map((benefit) => (
            <Row key={benefit} reading={reading} benefit={benefit} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

type RowProps = { readonly reading: Reading; readonly benefit: Benefit };

function Row({ reading, benefit }: RowProps): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.benefits;
  const state = benefitState(reading.diagnosis, benefit);
  const people = idsOf(reading, ({ received }) => received?.includes(benefit) ?? false);
  const isKnown = state !== 'unknown';
  return (
    <tr className={classNames(styles.row, styles[state])}>
      <th scope="row">
        <span className={styles.name}>{text.terms.benefits[benefit]}</span>
        <span className={styles.hint}>{words.hints[benefit]}</span>
      </th>
      <td className={styles.signs} aria-hidden="true">
        {isKnown && (people.length === 0 ? '○' : '●'.repeat(Math.min(people.length, SIGNS_MAX)))}
      </td>
      <td className={styles.count}>
        {isKnown && (
          <PeopleBehind
            reading={reading}
            title={text.terms.benefits[benefit]}
            value={words.providers(people.length)}
            people={people}
          />
        )}
      </td>
      <td className={styles.state}>{words.states[state]}</td>
    </tr>
  );
}
