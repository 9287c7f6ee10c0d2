import { run } from './setup.mjs';

run('scripts/faults.ts', process.argv.slice(2));
