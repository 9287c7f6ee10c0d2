import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../shared/model/preferences.ts';
import {
  COSTS,
  type Opportunity,
  REASONS,
  type Step,
  STEP_KINDS,
  WANTED,
} from '../../../shared/model/opportunity.ts';
import { BENEFITS } from '../../../shared/model/scales.ts';
import { outcomeSentence, planRemarks, stepWords } from '../../../shared/report/steps.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { findOpportunities } from '../../../shared/treatment/find-opportunities.ts';
import { readCases } from '../../support/case-network.ts';

const VERDICT_ON_A_PERSON = /\byou are\b|\byou[’']re\b|\bvous êtes\b|get rid|débarrass/iu;

const someStep: Step = {
  key: 'ask a',
  kind: 'ask',
  contact: 'a',
  wanted: null,
  benefit: null,
  cost: 'light',
  reasons: [],
  alone: 60,
  changes: [],
};
const someOpportunity: Opportunity = {
  archetype: 'biased',
  severity: 70,
  status: 'scored',
  outcome: 'found',
  exact: true,
  plans: [],
  steps: [],
};

/** Every string and every sentence a catalogue makes without values. */
function strings(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
}

describe.each(LOCALES)('the words for steps in %s', (locale) => {
  const text = catalogues[locale];
  const say = (changes: Partial<Step>) =>
    stepWords({ ...someStep, ...changes }, someOpportunity, () => 'Ana', text);

  it('exist for every kind of step, of person and of help, and name whom to turn to', () => {
    for (const kind of STEP_KINDS) expect(say({ kind }).sentence).toContain('Ana');
    for (const benefit of BENEFITS)
      expect(say({ benefit }).sentence).toContain(text.treatment.asked[benefit]);
    for (const wanted of WANTED) {
      const { sentence } = say({ kind: 'meet', contact: null, wanted });
      expect(sentence).toContain(text.treatment.wanted[wanted]);
    }
    for (const reason of REASONS)
      expect(say({ reasons: [reason] }).details).toContain(text.treatment.reasons[reason]);
    for (const cost of COSTS) expect(say({ cost }).details).toContain(text.treatment.costs[cost]);
  });

  it('never pass a verdict on anybody, nor speak of getting rid of people', () => {
    const said = [
      ...strings([text.treatment, text.compare]),
      ...STEP_KINDS.map((kind) => say({ kind }).sentence),
    ];
    for (const { network } of readCases()) {
      for (const found of findOpportunities(network, null, text.treatment.unknown)) {
        said.push(outcomeSentence(found, text));
        said.push(...found.plans.flatMap((plan) => planRemarks(plan, found, text)));
      }
    }
    for (const sentence of said) {
      expect(sentence).not.toMatch(VERDICT_ON_A_PERSON);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
      if (locale === 'fr') expect(sentence).not.toMatch(/ [:%»]|« /u);
    }
  });

  it('never round a figure below the line up to it', () => {
    expect(text.treatment.severity(49.8)).toMatch(/49[.,]8/u);
    expect(text.treatment.severity(50.2)).toBe('50');
    expect(text.treatment.severity(34.6)).toBe('35');
  });
});
