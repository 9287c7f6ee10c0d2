/** The one session: kept in memory only (no `persist:`), without an HTTP cache, serving our own files. */
import { session, type Session } from 'electron';
import type { AppFiles } from './files.ts';
import { hardenSession } from './security.ts';

export const PARTITION = 'vault';

export function openSession(files: AppFiles, onRefused: () => void): Session {
  const memory = session.fromPartition(PARTITION, { cache: false });
  hardenSession(memory, onRefused);
  memory.protocol.handle('app', (request) => files.respond(request.url));
  return memory;
}
