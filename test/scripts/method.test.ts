import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tableNames, withTables } from '../../scripts/method/tables.ts';

const FILE = fileURLToPath(new URL('../../docs/method.md', import.meta.url));
const page = readFileSync(FILE, 'utf8');

it('says of every anchor, weight, criterion and threshold what the engine does', async () => {
  expect(page, 'run: npm run method').toBe(await withTables(page, FILE));
});

it.each(tableNames)('holds the table of %s once', (name) => {
  expect(page.split(`<!-- table: ${name} -->`)).toHaveLength(2);
});

it('refuses a table that does not exist', async () => {
  const unknown = '<!-- table: horoscopes --><!-- end of table -->';
  await expect(withTables(unknown, FILE)).rejects.toThrow('There is no table called horoscopes');
});
