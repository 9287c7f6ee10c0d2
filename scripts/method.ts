/** Writes the tables of `docs/method.md` anew from the engine: `npm run method`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withTables } from './method/tables.ts';

const FILE = fileURLToPath(new URL('../docs/method.md', import.meta.url));

writeFileSync(FILE, await withTables(readFileSync(FILE, 'utf8'), FILE));
