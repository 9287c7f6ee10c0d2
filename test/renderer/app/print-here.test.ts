import { expect, it } from 'vitest';
import { offerPrint, printHere } from '../../../renderer/app/print-here.ts';

it('prints what the screen one is at offers, and says so where none does', () => {
  const printed: string[] = [];
  expect(printHere()).toBe(false);
  const leaveFirst = offerPrint(() => printed.push('first'));
  expect(printHere()).toBe(true);
  const leaveSecond = offerPrint(() => printed.push('second'));
  // The screen before goes when the next is there already.
  leaveFirst();
  expect(printHere()).toBe(true);
  leaveSecond();
  expect(printHere()).toBe(false);
  expect(printed).toEqual(['first', 'second']);
});
