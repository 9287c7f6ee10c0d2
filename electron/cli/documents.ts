/** Network documents and other texts, read from and written to files. */
import type { PlexusDocument } from '../../shared/document/document.ts';
import type { ReadDocument } from '../../shared/document/read.ts';
import { writeDocument } from '../../shared/document/write.ts';
import type { Result } from '../../shared/result.ts';
import { readDocumentBytes } from '../exchange/read-document-bytes.ts';
import { orFailure, type Failure } from './context.ts';
import type { CliIo } from './io.ts';

/** The network document in the file at `path`. */
export async function loadDocument(
  path: string,
  io: CliIo,
): Promise<Result<ReadDocument, Failure>> {
  const bytes = await orFailure(() => io.readFile(path), 'file/not-found');
  return bytes.ok ? readDocumentBytes(bytes.value) : bytes;
}

/** Puts `text` into the file at `path`, whole or not at all. */
export const saveText = (path: string, text: string, io: CliIo): Promise<Result<void, Failure>> =>
  orFailure(() => io.writeFile(path, new TextEncoder().encode(text)), 'cli/no-folder');

export const saveDocument = (
  path: string,
  document: PlexusDocument,
  io: CliIo,
): Promise<Result<void, Failure>> => saveText(path, writeDocument(document), io);
