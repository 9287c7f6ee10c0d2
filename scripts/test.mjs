import { run } from './setup.mjs';

run('scripts/test.ts', process.argv.slice(2));
