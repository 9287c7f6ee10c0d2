import { run } from './setup.mjs';

run('scripts/bench.ts', process.argv.slice(2));
