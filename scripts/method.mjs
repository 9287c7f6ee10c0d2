import { run } from './setup.mjs';

run('scripts/method.ts', process.argv.slice(2));
