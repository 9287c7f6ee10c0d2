/** The command line's world on Node: files, standard streams, the clock, the language of the shell. */
import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { LOCALES, type Locale } from '../../shared/model/preferences.ts';
import { dayOf } from '../core/days.ts';
import { FILE_BYTES_MAX } from '../exchange/limits.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import type { CliIo, PrintPdf } from './io.ts';

/** No more is read than shows that a file is too large; an endless one ends there too. */
async function readUpToLimit(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: FILE_BYTES_MAX })) {
    // A stream opened without an encoding gives buffers.
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** `fr_CA.UTF-8` says French; whatever says nothing we speak says English. */
function localeOf(environment: NodeJS.ProcessEnv): Locale {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return LOCALES.find((locale) => named.toLowerCase().startsWith(locale)) ?? 'en';
}

/** `printPdf` is the host's: paper needs a browser, which nothing here starts. */
export const nodeIo = (printPdf: PrintPdf): CliIo => ({
  readFile: readUpToLimit,
  writeFile: (path, bytes) =>
    new Promise((resolve) => {
      writeFileAtomic(path, bytes);
      resolve();
    }),
  stdinLines: async () => (await text(process.stdin)).split(/\r\n|\n/),
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
  printPdf,
  today: () => dayOf(new Date()),
  locale: localeOf(process.env),
});
