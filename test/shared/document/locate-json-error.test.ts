import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateJsonError } from '../../../shared/document/locate-json-error.ts';
import { hold } from '../../support/laws.ts';

test.each([
  ['', 1, 1],
  ['{"a":1,}', 1, 8],
  ['[1,2', 1, 5],
  ['[1 2]', 1, 4],
  ['{"a" 1}', 1, 6],
  ['{a:1}', 1, 2],
  ['nope', 1, 1],
  ['{"a":"x\ny"}', 1, 8],
  ['"\\q"', 1, 2],
  ['"open', 1, 6],
  ['{}x', 1, 3],
  ['{"a":01}', 1, 6],
  ['[1,\r\n 2,\r\n tru]', 3, 2],
  ['{"a":[}', 1, 7],
])('in %j the first thing wrong is at line %d, column %d', (text, line, column) => {
  expect(locateJsonError(text)).toEqual({ line, column });
});

/** What stands before the place a locator points at. */
function before(text: string): string {
  const { line, column } = locateJsonError(text);
  const lines = text.split('\n').slice(0, line);
  const last = lines.pop() ?? '';
  return [...lines, last.slice(0, column - 1)].join('\n');
}

test('whatever is cut off or spoiled, the place is at the harm or at the word or escape it is in', () => {
  const json = fc.json({ maxDepth: 4 }).filter((text) => text.length > 1);
  hold(
    fc.property(json, fc.nat(), (text, seed) => {
      const at = seed % text.length;
      const spoiled = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      const place = before(spoiled).length;
      expect(place).toBeLessThanOrEqual(at);
      expect(spoiled.slice(place, at)).toMatch(/^(?:[\w.+-]*|\\(?:u[0-9a-fA-F]{0,3})?)$/);
    }),
  );
});
