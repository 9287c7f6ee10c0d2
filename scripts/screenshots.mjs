import { run } from './setup.mjs';

run('scripts/screenshots.ts', process.argv.slice(2));
