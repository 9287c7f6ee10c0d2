import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitHash } from '../../../renderer/app/hash-location.ts';
import { planPath, readPlanPath } from '../../../renderer/features/plan/plan-path.ts';
import { hold } from '../../support/laws.ts';

describe('a place on the screen of the plan', () => {
  it('is found again from its address, whatever the id of what is open', () => {
    hold(
      fc.property(
        fc.record({
          view: fc.constantFrom('board', 'weeks'),
          item: fc.option(fc.string({ minLength: 1, maxLength: 64 })),
          isAdding: fc.boolean(),
        }),
        (place) => {
          expect(readPlanPath(splitHash(`#${planPath(place)}`).query)).toEqual(place);
        },
      ),
    );
  });

  it('is the board at rest where the address says nothing else', () => {
    expect(planPath({})).toBe('/plan');
    expect(readPlanPath('view=elsewhere')).toEqual({ view: 'board', item: null, isAdding: false });
  });
});
