import { run } from './setup.mjs';

run('scripts/plexus.ts', process.argv.slice(2));
