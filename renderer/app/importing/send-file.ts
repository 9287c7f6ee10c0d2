/**
 * Hands a file dropped on the window to the vault process: its bytes, never a path, which the window
 * does not have. In pieces, because no request may be larger than the door lets through.
 */
import type { DoorError, Failure, Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import type { ErrorOf } from '../../../shared/errors.ts';
import { err, type Result } from '../../../shared/result.ts';
import { client, type Following } from '../client.ts';

type Reading = PlexusContract['exchange']['readDropped'];
export type ReadFile = Output<Reading>;
type Refusal = Failure<Reading> | ErrorOf<'file/expired'> | DoorError;

/** A multiple of three, so that base64 pads only the end; well within the contract's characters. */
const PIECE_BYTES = 720_000;

const base64Of = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    // Read as a data address: a string whose base64 follows its one comma, or nothing does.
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? (result.split(',')[1] ?? '') : '');
    };
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(piece);
  });

/** Sends the whole file and has it read; nothing is taken over yet. */
export async function sendFile(
  file: File,
  following: Following,
): Promise<Result<ReadFile, Refusal>> {
  for (let at = 0; at === 0 || at < file.size; at += PIECE_BYTES) {
    let base64: string;
    try {
      base64 = await base64Of(file.slice(at, at + PIECE_BYTES));
    } catch {
      // A folder, or gone since: for the person it is not there.
      return err({ code: 'file/not-found' });
    }
    const taken = await client.exchange.takePiece({ at, base64 }, following);
    if (!taken.ok) return taken;
  }
  return client.exchange.readDropped({ fileName: file.name }, following);
}
