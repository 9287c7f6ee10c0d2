import { expect, it } from 'vitest';
import { defectReport } from '../../../renderer/app/defect.ts';
import { DefectReport } from '../../../shared/contract/defects.ts';

const SECRET = 'Ana Roy asks too much';

function thrown(message: string): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n    at PeopleScreen (app://plexus/assets/Shell-Bx1.js:12:345)\n    at Ana Roy (app://plexus/Ana Roy.js:1:2)`;
  return error;
}
const parts = `\n    at KenTable (app://plexus/assets/Shell-Bx1.js:1:2)\n    at div\n    at Ana Roy.x (y)`;

it('says which parts and which places, in the form the contract takes', () => {
  const report = defectReport(thrown('x is undefined'), parts);
  expect(report.kind).toBe('TypeError');
  expect(report.frames[0]).toBe('Shell-Bx1.js:12:345');
  expect(report.components).toEqual(['KenTable', 'div', 'Ana'].slice(0, report.components.length));
  expect(DefectReport.safeParse(report).success).toBe(true);
});

it('says nothing of the message, even where it looks like a place in the code', () => {
  const report = defectReport(thrown(`${SECRET}\n    at ${SECRET}.js:1:2`), '');
  expect(JSON.stringify(report)).not.toContain('asks');
});

it('can tell of whatever was thrown', () => {
  const other: unknown = SECRET;
  expect(defectReport(other, '')).toEqual({ kind: 'string', frames: [], components: [] });
});
