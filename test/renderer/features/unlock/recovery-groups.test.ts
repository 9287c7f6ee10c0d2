import { describe, expect, it } from 'vitest';
import { chooseTwo, groupsOf } from '../../../../renderer/features/unlock/recovery-groups.ts';

describe('the recovery code in a person’s hands', () => {
  it('has eight groups of four behind its mark', () => {
    expect(groupsOf('PX1-7K3M-Q9RT-2XWB-H5CN-8DFV-4GJP-6SZY-1ABE')).toEqual([
      '7K3M',
      'Q9RT',
      '2XWB',
      'H5CN',
      '8DFV',
      '4GJP',
      '6SZY',
      '1ABE',
    ]);
  });

  it('is asked back by two different groups, whatever chance says', () => {
    const steps = Array.from({ length: 16 }, (_, at) => at / 16);
    const pairs = new Set<string>();
    for (const first of steps)
      for (const second of steps) {
        const chances = [first, second];
        const [low, high] = chooseTwo(() => chances.shift() ?? 0);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThan(8);
        expect(low).toBeLessThan(high);
        pairs.add(`${String(low)} ${String(high)}`);
      }
    expect(pairs.size).toBe(28);
  });
});
