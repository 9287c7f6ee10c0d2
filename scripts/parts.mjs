import { run } from './setup.mjs';

run('scripts/parts.ts', process.argv.slice(2));
