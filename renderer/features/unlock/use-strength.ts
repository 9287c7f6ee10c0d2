/**
 * How hard a passphrase is to guess, asked a moment after typing pauses. It goes straight to the
 * vault process and never through the query cache, which would keep every version that was typed.
 */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import { client } from '../../app/client.ts';

export type Strength = Output<PlexusContract['vault']['strength']>;

const PAUSE_MS = 150;

/** Of a passphrase for the vault of this name. Null while nothing is typed or nothing has been answered yet. */
export function useStrength(name: string, passphrase: string): Strength | null {
  const [answer, setAnswer] = useState<{ of: string; strength: Strength } | null>(null);
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      void client.vault.strength({ name, passphrase }).then((strength) => {
        if (strength.ok && !isStale) setAnswer({ of: passphrase, strength: strength.value });
      });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [name, passphrase]);
  return passphrase === '' ? null : (answer?.strength ?? null);
}
