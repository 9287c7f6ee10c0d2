/**
 * What a process asks of the disk, recorded by `strace`, and what may be left of it when the power
 * goes. A model, not a drive: names change in the order they were changed, and are there for good once
 * their folder was flushed; of what was written to a file and not flushed, every sector of 512 bytes
 * may have arrived or not.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Listed nowhere as needed: without it these tests do not run. */
const RECORDER = 'strace';
const SECTOR_BYTES = 512;
const CALLS = 'openat,write,pwrite64,ftruncate,fsync,fdatasync,link,rename,unlink';

export type Step =
  | { readonly kind: 'create'; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'flush'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly path: string; readonly length: number }
  | { readonly kind: 'link' | 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'said'; readonly line: string };

/** Whether this machine can record at all. */
export const canRecord = (): boolean =>
  process.platform === 'linux' && spawnSync(RECORDER, ['-V']).status === 0;

const bytesOf = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
const textOf = (escaped: string): string => bytesOf(escaped).toString('utf8');

/** One line of `strace -f -y -xx`; null for what leaves no trace on the disk, or failed. */
function readStep(line: string): Step | null {
  const [, call = '', rest = '', returned = ''] = /^\d+ +(\w+)\((.*)\) = (-?\d+)/u.exec(line) ?? [];
  if (call === '' || returned.startsWith('-')) return null;
  const [, handle = '', onHandle = ''] = /^(\d+)<([^>]*)>/u.exec(rest) ?? [];
  const [first = '', second = ''] = [...rest.matchAll(/"([^"]*)"/gu)].map(([, one = '']) => one);
  const path = textOf(onHandle);
  const lastNumber = Number(/(\d+)$/u.exec(rest)?.[1]);
  switch (call) {
    case 'openat':
      return rest.includes('O_CREAT') ? { kind: 'create', path: textOf(first) } : null;
    case 'write':
      if (handle === '1') return { kind: 'said', line: textOf(first).trim() };
      return { kind: 'write', path, at: Infinity, bytes: bytesOf(first) };
    case 'pwrite64':
      return { kind: 'write', path, at: lastNumber, bytes: bytesOf(first) };
    case 'ftruncate':
      return { kind: 'cut', path, length: lastNumber };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'flush', path };
    case 'unlink':
      return { kind: 'remove', path: textOf(first) };
    default:
      return { kind: call === 'link' ? 'link' : 'rename', path: textOf(first), to: textOf(second) };
  }
}

/** Runs a script of `../children` to its end; what it asked of the disk below `folder`, and said. */
export function recordDisk(
  folder: string,
  script: string,
  parameters: readonly string[],
): readonly Step[] {
  const log = join(dirname(folder), 'disk.log');
  const child = join(import.meta.dirname, '../children', script);
  const options = ['-f', '-qq', '-y', '-xx', '-s', '1048576', '-e', `trace=${CALLS}`, '-o', log];
  const run = spawnSync(RECORDER, [...options, process.execPath, child, ...parameters]);
  if (run.status !== 0) throw new Error(`The child ended with ${String(run.status)}.`);
  return readFileSync(log, 'utf8')
    .split('\n')
    .map(readStep)
    .filter((step) => step !== null)
    .filter((step) => step.kind === 'said' || step.path.startsWith(folder));
}

type Change = Extract<Step, { kind: 'write' | 'cut' }>;
type FileState = { flushed: Buffer; unflushed: Change[]; length: number };
type Names = ReadonlyMap<string, FileState>;
type NameStep = Extract<Step, { kind: 'create' | 'remove' | 'link' | 'rename' }>;

const fileOf = (bytes: Buffer): FileState => ({
  flushed: bytes,
  unflushed: [],
  length: bytes.length,
});

/** `create` finds its file again in `made`: it is the same one whether its name has arrived or not. */
function withName(names: Names, step: NameStep, made: ReadonlyMap<Step, FileState>): Names {
  const next = new Map(names);
  const file = names.get(step.path);
  if (step.kind === 'create') {
    const fresh = made.get(step);
    if (fresh) next.set(step.path, fresh);
  } else if (step.kind === 'remove') next.delete(step.path);
  else if (file) {
    next.set(step.to, file);
    if (step.kind === 'rename') next.delete(step.path);
  }
  return next;
}

function apply(content: Buffer, asked: Change, arrives: () => boolean): Buffer {
  if (asked.kind === 'cut') {
    if (!arrives()) return content;
    const cut = Buffer.alloc(asked.length);
    content.copy(cut);
    return cut;
  }
  let after = content;
  for (let from = 0; from < asked.bytes.length; from += SECTOR_BYTES) {
    if (!arrives()) continue;
    const sector = asked.bytes.subarray(from, from + SECTOR_BYTES);
    const at = asked.at + from;
    if (after.length < at + sector.length) {
      const longer = Buffer.alloc(at + sector.length);
      after.copy(longer);
      after = longer;
    } else after = Buffer.from(after);
    sector.copy(after, at);
  }
  return after;
}

/** Keeps in mind what was asked for; `write` alone goes on where the file ends. */
function change(file: FileState, asked: Change): void {
  if (asked.kind === 'cut') {
    file.unflushed.push(asked);
    file.length = asked.length;
    return;
  }
  const at = asked.at === Infinity ? file.length : asked.at;
  file.unflushed.push({ ...asked, at });
  file.length = Math.max(file.length, at + asked.bytes.length);
}

function flush(file: FileState): void {
  file.flushed = file.unflushed.reduce(
    (bytes, asked) => apply(bytes, asked, () => true),
    file.flushed,
  );
  file.unflushed = [];
}

/**
 * The files there may be in `folder` when the power went after so many steps, by name. `before` are the
 * files that were there at first; `arrives` decides for each thing not flushed.
 */
export function afterPowerCut(options: {
  readonly folder: string;
  readonly before: ReadonlyMap<string, Buffer>;
  readonly steps: readonly Step[];
  readonly arrives: () => boolean;
}): ReadonlyMap<string, Buffer> {
  const { folder, before, steps, arrives } = options;
  let names: Names = new Map(
    [...before].map(([name, bytes]) => [join(folder, name), fileOf(bytes)] as const),
  );
  let kept = names;
  let unflushed: NameStep[] = [];
  const made = new Map<Step, FileState>();
  for (const step of steps) {
    if (step.kind === 'said') continue;
    const file = names.get(step.path);
    switch (step.kind) {
      case 'write':
      case 'cut':
        if (file) change(file, step);
        break;
      case 'flush':
        if (file) flush(file);
        if (step.path !== folder) break;
        kept = names;
        unflushed = [];
        break;
      default:
        if (step.kind === 'create' && file) break; // It was there: nothing was made.
        if (step.kind === 'create') made.set(step, fileOf(Buffer.alloc(0)));
        names = withName(names, step, made);
        unflushed.push(step);
    }
  }
  for (const step of unflushed) {
    if (!arrives()) break;
    kept = withName(kept, step, made);
  }
  return new Map(
    [...kept].map(([path, file]) => [
      relative(folder, path),
      file.unflushed.reduce((bytes, asked) => apply(bytes, asked, arrives), file.flushed),
    ]),
  );
}

/** Writes the files into a folder that is not there yet. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Buffer>): void {
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
