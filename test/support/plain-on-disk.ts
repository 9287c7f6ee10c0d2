/** Looks for words in every byte of every file below some folders, in UTF-8 and UTF-16. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/** `file: word` for every word found. */
export function findPlain(folders: readonly string[], words: readonly string[]): readonly string[] {
  const forms = words.flatMap((word) => [
    { word, bytes: Buffer.from(word, 'utf8') },
    { word, bytes: Buffer.from(word, 'utf16le') },
  ]);
  return folders.flatMap(filesBelow).flatMap((file) => {
    const bytes = readFileSync(file);
    return forms
      .filter((form) => bytes.includes(form.bytes))
      .map((form) => `${file}: ${form.word}`);
  });
}
