import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import { emptyPlan, type WantedRole } from '../../../shared/model/plan.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import {
  ACTIVITY_KINDS,
  MISSING_CATEGORIES,
  PLAN_REASONS,
  PLAN_WAYS,
} from '../../../shared/model/plan-codes.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { formatsFor } from '../../../shared/text/format.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import {
  groundWords,
  introducerWords,
  roleWords,
  signWords,
} from '../../../shared/text/proposal-words.ts';
import { proposePlan } from '../../../shared/treatment/propose-plan.ts';
import { readCases } from '../../support/case-network.ts';

const TODAY = '2026-06-30';
/** What is proposed of the worked cases, with what each was two months before. */
const proposals: readonly Proposal[] = readCases().flatMap(({ network }) =>
  proposePlan(network, {
    diagnosis: diagnose(network, TODAY),
    plan: emptyPlan(),
    earlier: [{ day: '2026-04-30', network }],
    today: TODAY,
  }),
);
const aRole = (fields: Partial<WantedRole> = {}): WantedRole => ({
  ...emptyRole('x'),
  ...fields,
});

/** A code, a gap or a missing value that slipped into a sentence. */
const SLIP = /undefined|null|NaN|\[object|[a-z]-[a-z]+_|\s[,.]|\.\./u;

describe.each(LOCALES)('the words of proposals (%s)', (locale) => {
  const text = catalogues[locale];

  it('make a whole sentence of every fact in the worked cases', () => {
    expect(proposals.length).toBeGreaterThan(20);
    for (const { grounds, introducers, about } of proposals) {
      const sentences = grounds.map((ground) => groundWords(ground, text));
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
        expect(sentence).not.toMatch(SLIP);
      }
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const introducer of introducers) {
        expect(introducerWords(introducer, (id) => id, text)).not.toMatch(SLIP);
      }
      if (about.kind === 'role') expect(roleWords(about.role, text)).toMatch(/^\p{Lu}\S+ \S/u);
    }
  });

  it('fit on a line of the plan, where they are put into one', () => {
    const { ways, signals, experiments } = text.proposals;
    const lines = [
      ...PLAN_WAYS.map((way) => ways[way].name),
      ...ARCHETYPES.flatMap((archetype) => [
        signals[archetype],
        experiments[archetype].first,
        experiments[archetype].stop,
      ]),
      ...ACTIVITY_KINDS.map((kind) => text.proposals.activities[kind].name),
    ];
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(200);
    for (const reason of PLAN_REASONS) expect(text.proposals.reasons[reason]).not.toBe('');
    for (const category of MISSING_CATEGORIES)
      expect(text.proposals.missing[category]).not.toBe('');
  });

  it('never say what somebody is, and never call anybody by the harsh words of the field', () => {
    const all = JSON.stringify(text.proposals);
    expect(all).not.toMatch(
      /toxi|inbred|consanguin|you are a |vous êtes un|get rid|delete|supprim/iu,
    );
  });
});

describe('somebody not known yet', () => {
  it('is described by what is wanted of them, the organisation by its name where it has one', () => {
    const { en, fr } = catalogues;
    expect(roleWords(aRole(), en)).toBe('Somebody');
    const wanted = aRole({ benefit: 'influence', levelRel: 'above', outside: true, proximity: 3 });
    expect(roleWords(wanted, en)).toBe(
      'Somebody who can open doors, further up, at another organisation, in another part of the country',
    );
    expect(roleWords({ ...wanted, org: 'City' }, en)).toContain('at City');
    expect(roleWords(aRole({ generation: 'younger', benefit: 'support' }), fr)).toBe(
      'Quelqu’un d’une génération plus jeune, qui écoute',
    );
  });
});

describe('a sign of an experiment', () => {
  it('is told as a count or in percent, with what was and is, and as open where it is', () => {
    const words = { text: catalogues.en, formats: formatsFor('en') };
    const sign = { code: 'developers', before: 1, after: 4, isThere: true } as const;
    expect(signWords(sign, words)).toBe('People who push me to grow: 1 then, 4 now, as hoped');
    const share = { code: 'both-ways', before: 0.25, after: 0.25, isThere: false } as const;
    expect(signWords(share, words)).toBe('Ties in which help goes both ways: 25% then, 25% now');
    expect(signWords({ ...sign, after: null, isThere: null }, words)).toContain('cannot be told');
  });
});
