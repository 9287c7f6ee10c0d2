/** Reading files in tests: fixtures by name, texts as bytes. */
import { readFileSync } from 'node:fs';
import {
  importFile,
  type Imported,
  type ImportOptions,
} from '../../electron/exchange/import-file.ts';
import type { Contact } from '../../shared/model/contact.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';

const FORMATS = new URL('../fixtures/formats/', import.meta.url);

export const fixtureBytes = (name: string): Uint8Array => readFileSync(new URL(name, FORMATS));

export const importText = (text: string, options: ImportOptions = {}): Result<Imported, AppError> =>
  importFile(new TextEncoder().encode(text), 'file', options);

/** What was read; throws when it was refused. */
export function expectRead(result: Result<Imported, AppError>): Imported {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const readFixture = (name: string): Imported =>
  expectRead(importFile(fixtureBytes(name), name));

/** A contact without its id and what was not answered. */
export function answersOf({ extras, ...contact }: Contact): object {
  const isAnswer = ([key, value]: [string, unknown]): boolean =>
    key !== 'id' && value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries({ ...contact, ...extras }).filter(isAnswer));
}
