import { run } from './setup.mjs';

run('scripts/start.ts', process.argv.slice(2));
