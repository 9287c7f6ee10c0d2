/** Which sockets of the internet's families a process and all it has started hold. Linux only. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listDescendants } from './process-memory.ts';

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6'];

/** `socket:[inode]` of every such socket on the machine, with the table it stands in. */
function readTables(): ReadonlyMap<string, string> {
  const lines = TABLES.flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => ({ table, columns: line.trim().split(/\s+/u) })),
  );
  return new Map(
    lines.map(({ table, columns: [, local = '', , , , , , , , inode = ''] }) => [
      `socket:[${inode}]`,
      `${table} ${local}`,
    ]),
  );
}

/** Null for a process or a file that has gone meanwhile. */
function unlessGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function openFiles(pid: number): readonly string[] {
  const folder = `/proc/${String(pid)}/fd`;
  const names = unlessGone(() => readdirSync(folder)) ?? [];
  return names.flatMap((name) => unlessGone(() => readlinkSync(join(folder, name))) ?? []);
}

/** Table and address of each socket that this process or one it has started holds open. */
export function listOpenSockets(pid: number): readonly string[] {
  const sockets = readTables();
  return [pid, ...listDescendants(pid)]
    .flatMap(openFiles)
    .flatMap((link) => sockets.get(link) ?? []);
}
