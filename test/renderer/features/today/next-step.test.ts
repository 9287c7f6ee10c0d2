import { describe, expect, it } from 'vitest';
import { nextStep, placeOf, quietTies } from '../../../../renderer/features/today/next-step.ts';
import type { Question, TieFinding } from '../../../../shared/model/diagnosis.ts';
import { someContacts } from '../../../support/builders.ts';

const tie = (state: TieFinding['state'], strength: number | null): TieFinding => ({
  strength,
  strengthClass: null,
  cadence: null,
  freshness: null,
  state,
  readiness: null,
  multiplexity: null,
  balance: null,
});
const question: Question = { field: 'met', contacts: ['p02'], coverageGain: 1, archetypes: [] };
const core = someContacts(6);
const settled = { core, quiet: [], ask: [], daysSinceEntry: 1 };

describe('the ties that have gone quiet', () => {
  it('are those silent for too long, the strongest first', () => {
    const ties = {
      p01: tie('overdue', 0.2),
      p02: tie('fresh', 0.9),
      p03: tie('dormant', 0.8),
      p04: tie('due', 0.7),
    };
    expect(quietTies(core, ties)?.map(({ id }) => id)).toEqual(['p03', 'p01']);
  });

  it('are not known, which is not none, while nobody’s last contact is', () => {
    expect(quietTies(core, {})).toBeNull();
    expect(quietTies(core, { p01: tie(null, 0.5) })).toBeNull();
    expect(quietTies(core, { p01: tie('fresh', 0.5) })).toEqual([]);
  });
});

describe('the one gentle step', () => {
  it('is people first, then a quiet tie, then a question, then a line, then nothing', () => {
    const [first] = core;
    const few = { ...settled, core: core.slice(0, 2), quiet: core, ask: [question] };
    expect(nextStep(few)).toEqual({ does: 'name-people', have: 2 });
    expect(nextStep({ ...settled, quiet: core, ask: [question] })).toEqual({
      does: 'reach',
      contact: first,
    });
    expect(nextStep({ ...settled, ask: [question] })).toEqual({ does: 'ask', question });
    expect(nextStep({ ...settled, daysSinceEntry: 14 })).toEqual({ does: 'write' });
    expect(nextStep({ ...settled, daysSinceEntry: null })).toEqual({ does: 'write' });
    expect(nextStep(settled)).toEqual({ does: 'look' });
  });

  it('leads to where a question is answered', () => {
    expect(placeOf(question)).toBe('/people/p02');
    expect(placeOf({ ...question, contacts: [] })).toBe('/people?me');
  });
});
