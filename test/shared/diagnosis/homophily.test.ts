import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { inbreedingHomophily, yuleQ } from '../../../shared/diagnosis/homophily.ts';
import { emptyPool, type Pool } from '../../../shared/model/network.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 0, max: 500 });

describe('inbreeding homophily', () => {
  it('is .375 for three quarters alike out of a pool of six in ten, −.333 for .4', () => {
    expect(inbreedingHomophily(0.75, 0.6)).toBeCloseTo(0.375, 12);
    expect(inbreedingHomophily(0.4, 0.6)).toBeCloseTo(-1 / 3, 12);
  });

  it('lies within −1 and 1 and has the sign of what is above the pool', () => {
    hold(
      fc.property(share, share, (mine, pool) => {
        const found = inbreedingHomophily(mine, pool);
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(Math.sign(found)).toBe(Math.sign(mine - pool));
      }),
    );
  });

  it('is at its ends where everybody, or nobody, is like me, and 0 where there was no choice', () => {
    expect(inbreedingHomophily(1, 0.3)).toBe(1);
    expect(inbreedingHomophily(0, 0.3)).toBe(-1);
    expect(inbreedingHomophily(1, 1)).toBe(0);
    expect(inbreedingHomophily(0, 0)).toBe(0);
  });
});

describe("Yule's Q", () => {
  it('is .370 for nine and three among 51 and 37 others', () => {
    const cells = { same: 9, different: 3, othersSame: 51, othersDifferent: 37 };
    expect(yuleQ(cells)).toBeCloseTo(0.37, 3);
  });

  it('lies within −1 and 1, and turns its sign when like and unlike change places', () => {
    hold(
      fc.property(count, count, count, count, (same, different, othersSame, othersDifferent) => {
        const found = yuleQ({ same, different, othersSame, othersDifferent });
        const turned = yuleQ({
          same: different,
          different: same,
          othersSame: othersDifferent,
          othersDifferent: othersSame,
        });
        if (found === null) expect(turned).toBeNull();
        else {
          expect(Math.abs(found)).toBeLessThanOrEqual(1);
          expect(turned).toBeCloseTo(-found, 12);
        }
      }),
    );
  });

  it('says nothing when the guessed pool cannot hold my contacts', () => {
    expect(yuleQ({ same: 9, different: 3, othersSame: -1, othersDifferent: 4 })).toBeNull();
  });
});

describe('of a network', () => {
  const contacts = someContacts(12, (position) => ({ org: position < 9 ? 'mine' : 'theirs' }));
  const found = (pool: Partial<Pool>) =>
    diagnose(aNetwork({ ego: { org: 'mine', pool: { ...emptyPool(), ...pool } }, contacts }))
      .composition.homophily.org;

  it('has only the share until the pool is guessed', () => {
    expect(found({ size: 100 })).toEqual({
      share: 0.75,
      pool: null,
      inbreeding: null,
      yuleQ: null,
    });
  });

  it('has the worked figures of a pool of 100 with six in ten alike', () => {
    expect(found({ org: 6 })).toMatchObject({ pool: 0.6, yuleQ: null });
    expect(found({ org: 6, size: 100 }).inbreeding).toBeCloseTo(0.375, 12);
    expect(found({ org: 6, size: 100 }).yuleQ).toBeCloseTo(0.37, 3);
  });

  it('has no Q where the pool is smaller than the circle', () => {
    expect(found({ org: 6, size: 10 }).yuleQ).toBeNull();
  });
});
