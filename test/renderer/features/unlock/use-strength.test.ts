import { describe, expect, it } from 'vitest';
import {
  judgementOf,
  mayBeAccepted,
  type Strength,
} from '../../../../renderer/features/unlock/use-strength.ts';

const weak: Strength = { score: 0, accepted: false, guessesLog10: 1, hint: 'common' };
const answer = { of: 'first', strength: weak };

describe('the verdict on a passphrase', () => {
  it('is that of the version before only until the answer is late, then taken back', () => {
    expect(judgementOf({ answer, late: null }, 'second')).toBe(weak);
    expect(judgementOf({ answer, late: 'second' }, 'second')).toBe('weighing');
    expect(judgementOf({ answer: { ...answer, of: 'second' }, late: 'second' }, 'second')).toBe(
      weak,
    );
  });

  it('says that it is weighing when the first answer is late', () => {
    expect(judgementOf({ answer: null, late: null }, 'first')).toBeNull();
    expect(judgementOf({ answer: null, late: 'first' }, 'first')).toBe('weighing');
  });

  it('keeps nobody waiting: only a verdict against the passphrase does', () => {
    expect(mayBeAccepted('weighing')).toBe(true);
    expect(mayBeAccepted(null)).toBe(true);
    expect(mayBeAccepted(weak)).toBe(false);
  });
});
