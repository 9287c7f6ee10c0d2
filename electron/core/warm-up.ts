/**
 * Gets ready, while somebody looks for their passphrase, what an opened vault needs at once: the
 * crypto library compiled, and the engine's code read and run on the network of the demo. Nothing of
 * the user's is touched. What cannot be made ready is slower when it is needed, and says there why.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { readDocument } from '../../shared/document/read.ts';
import { loadSodium } from '../crypto/sodium.ts';
import { dayOf } from './days.ts';
import type { Host } from './host.ts';

/** Measured: the first diagnosis of 500 people is half as long after five of the demo's network. */
const TURNS = 5;

export async function warmUp({ paths, now }: Pick<Host, 'paths' | 'now'>): Promise<void> {
  await loadSodium();
  const demo = readFileSync(join(paths.resources, 'demo/network.en.json'), 'utf8');
  const read = readDocument(JSON.parse(demo));
  if (!read.ok) return;
  for (let turn = 0; turn < TURNS; turn += 1) {
    diagnose(read.value.document.network, dayOf(now()));
    // Whoever asks for something meanwhile waits for one turn at most.
    await new Promise(setImmediate);
  }
}
