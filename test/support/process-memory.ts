/**
 * Looks for words in the memory of processes, as somebody could who may read it: in every page that
 * is really there, in UTF-8 and in UTF-16. Linux only.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK_BYTES = 4 * 2 ** 20;

type Region = { readonly start: number; readonly end: number };

/** Empty for a process that has ended meanwhile. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Every process that this one has started, and theirs, that still runs. */
export function listDescendants(pid: number): readonly number[] {
  const children = readProc(`/proc/${String(pid)}/task/${String(pid)}/children`)
    .split(' ')
    .filter((child) => child !== '')
    .map(Number);
  return [...children, ...children.flatMap(listDescendants)];
}

/** What a process is: `browser`, Chromium's `--type`, or the name of its script. */
export function describeProcess(pid: number): string {
  const words = readProc(`/proc/${String(pid)}/cmdline`).split('\0');
  const type = words.join(' ').match(/--type=(\S+)/u)?.[1];
  return (
    type ??
    words
      .find((word) => word.endsWith('.js'))
      ?.split('/')
      .at(-1) ??
    'browser'
  );
}

/** Whether somebody could have written there what was not in a program's own file. */
const mayHoldWords = (modes: string, line: string): boolean =>
  modes.startsWith('rw') || (modes.startsWith('r') && !/ \/(?!memfd:|dev\/shm\/)|\[v/u.test(line));

/** The regions that may hold words and hold anything; reservations of nothing would take for ever. */
function listRegions(pid: number): readonly Region[] {
  const regions: Region[] = [];
  let region: Region | null = null;
  for (const line of readProc(`/proc/${String(pid)}/smaps`).split('\n')) {
    const head = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/u.exec(line);
    if (head) {
      const [, start = '', end = '', modes = ''] = head;
      region = mayHoldWords(modes, line)
        ? { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) }
        : null;
    } else if (region && /^Rss:\s+[1-9]/u.test(line)) regions.push(region);
  }
  return regions;
}

/** The forms found in a region; words across the border of two chunks are seen in both. */
function findInRegion(
  memory: number,
  { start, end }: Region,
  forms: readonly Buffer[],
): ReadonlySet<Buffer> {
  const found = new Set<Buffer>();
  const overlap = Math.max(...forms.map(({ length }) => length));
  const chunk = Buffer.alloc(Math.min(CHUNK_BYTES + overlap, end - start));
  for (let at = start; at < end; at += CHUNK_BYTES) {
    let length = 0;
    try {
      length = readSync(memory, chunk, 0, Math.min(chunk.length, end - at), at);
    } catch {
      return found; // A region that has gone meanwhile, or belongs to a device.
    }
    const seen = chunk.subarray(0, length);
    for (const form of forms) if (seen.includes(form)) found.add(form);
  }
  return found;
}

/** `process: word` for every word found in one of these processes. */
export function findInMemory(pids: readonly number[], words: readonly string[]): readonly string[] {
  const forms = words.flatMap((word) => [
    { word, bytes: Buffer.from(word, 'utf8') },
    { word, bytes: Buffer.from(word, 'utf16le') },
  ]);
  return pids.flatMap((pid) => {
    let memory: number;
    try {
      memory = openSync(`/proc/${String(pid)}/mem`, 'r');
    } catch {
      return []; // It has ended.
    }
    const found = new Set<Buffer>();
    for (const region of listRegions(pid)) {
      for (const bytes of findInRegion(
        memory,
        region,
        forms.map((form) => form.bytes),
      ))
        found.add(bytes);
    }
    closeSync(memory);
    return [...new Set(forms.filter(({ bytes }) => found.has(bytes)).map(({ word }) => word))].map(
      (word) => `${describeProcess(pid)}: ${word}`,
    );
  });
}
