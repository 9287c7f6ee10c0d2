/**
 * igraph and networkx, where this machine has them: each in a Python process of its own that answers
 * line by line, so that what is timed is the library and not its start.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { EgoNetwork } from '../ego-networks.ts';
import type { Readings } from './readings.ts';

export type PythonLibrary = {
  readonly name: string;
  readonly version: string;
  /** Everything it can tell of a network. */
  readonly read: (network: EgoNetwork) => Promise<Readings>;
  /** CPU time in ms of taking the plain structure `calls` times, and what it said. */
  readonly time: (network: EgoNetwork, calls: number) => Promise<Timed>;
  readonly close: () => void;
};

type Timed = { readonly cpuMs: number; readonly readings: Readings };

/** The usual Python first; a distribution's libraries are with the distribution's own. */
const INTERPRETERS = ['python3', '/usr/bin/python3'];
const SCRIPT = join(import.meta.dirname, 'measures.py');

function findInterpreter(library: string): { python: string; version: string } | null {
  for (const python of INTERPRETERS) {
    const ask = `import ${library}; print(${library}.__version__)`;
    const { status, stdout } = spawnSync(python, ['-c', ask], { encoding: 'utf8' });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return null;
}

function toRequest({ contacts, ties }: EgoNetwork, calls: number): string {
  const positions = new Map(contacts.map(({ id }, position) => [id, position]));
  return JSON.stringify({
    n: contacts.length,
    ties: ties.map(({ a, b, weight }) => [positions.get(a), positions.get(b), weight]),
    ego: contacts.map(({ weight }) => weight ?? 1),
    calls,
  });
}

/** Starts a library, or null where no Python has it. */
export function startPython(library: 'igraph' | 'networkx'): PythonLibrary | null {
  const found = findInterpreter(library);
  if (found === null) return null;
  const child = spawn(found.python, [SCRIPT, library], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (network: EgoNetwork, calls: number): Promise<Timed> => {
    child.stdin.write(`${toRequest(network, calls)}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`${library} ended without an answer`);
    // What measures.py writes.
    return JSON.parse(value) as Timed;
  };
  return {
    name: library,
    version: found.version,
    read: async (network) => (await ask(network, 0)).readings,
    time: ask,
    close: () => child.stdin.end(),
  };
}
