import { describe, expect, it } from 'vitest';
import { declinedFor } from '../../../shared/model/plan-people.ts';

const declined = (proposal: string) => ({ proposal, day: '2026-11-22', reason: null });

describe('what was declined', () => {
  it('follows whoever it was about, with a colon in the id as without', () => {
    for (const id of ['ada', 'work:ada', ':']) {
      const about = declined(`prune:superfluous:${id}`);
      expect(declinedFor(about, (one) => (one === id ? 'bo' : one))).toEqual(
        declined('prune:superfluous:bo'),
      );
      expect(declinedFor(about, (one) => (one === id ? null : one))).toBeNull();
    }
  });

  it('is about nobody in its column and its reason, and stays as it is where it is no key', () => {
    const kept = declined('invest:hole:support');
    expect(declinedFor(kept, (one) => (['invest', 'hole'].includes(one) ? null : one))).toEqual(
      kept,
    );
    expect(declinedFor(declined('x'), (one) => one)).toEqual(declined('x'));
  });
});
