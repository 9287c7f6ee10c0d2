import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from '../../../../renderer/features/people/numbers.ts';

describe('numbers as a person types them', () => {
  it('takes both decimal marks', () => {
    expect(readNumber('2.5', 'en')).toBe(2.5);
    expect(readNumber('2,5', 'en')).toBe(2.5);
    expect(readNumber('2,5', 'fr')).toBe(2.5);
  });

  it('takes thousands the way the language groups them', () => {
    expect(readNumber('1,200', 'en')).toBe(1200);
    expect(readNumber('1,200.5', 'en')).toBe(1200.5);
    expect(readNumber('1 200', 'fr')).toBe(1200);
    expect(readNumber('1\u202f200,5', 'fr')).toBe(1200.5);
  });

  it('takes an empty field for no answer, and never for zero', () => {
    expect(readNumber('  ', 'en')).toBeNull();
    expect(readNumber('0', 'en')).toBe(0);
  });

  it('refuses what is no number of 0 or more', () => {
    for (const typed of ['-1', 'two', '1.2.3', '1e3', '∞', '.'])
      expect(readNumber(typed, 'en')).toBe('wrong');
  });

  it('reads back what it writes', () => {
    for (const value of [0, 2.5, 1200, 0.01])
      for (const locale of ['en', 'fr'] as const)
        expect(readNumber(writeNumber(value, locale), locale)).toBe(value);
  });
});
