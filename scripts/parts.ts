/** `npm run parts`: the page of parts, on this machine alone, changing as its files do. */
import { createServer } from 'vite';
import { partsSite } from './parts/site.ts';
import { say } from './setup.mjs';

const server = await createServer(partsSite);
await server.listen();
say(`The parts are at ${server.resolvedUrls?.local[0] ?? ''} until you press Ctrl-C.`);
