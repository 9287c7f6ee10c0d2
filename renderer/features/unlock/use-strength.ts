/**
 * How hard a passphrase is to guess, asked a moment after typing pauses. It goes straight to the
 * vault process and never through the query cache, which would keep every version that was typed.
 * A verdict is never shown for long beside a passphrase it is not about.
 */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import { client } from '../../app/client.ts';

export type Strength = Output<PlexusContract['vault']['strength']>;

/** What is known of a passphrase: a verdict, that one is awaited, or nothing. */
export type Judgement = Strength | 'weighing' | null;

const PAUSE_MS = 150;
/** From here on the answer is late, and what was said of the version before is taken back. */
const LATE_AFTER_MS = 450;

/** What has been answered, and the last version whose answer was late; `of` tells versions apart. */
type Asked = {
  readonly answer: { readonly of: string; readonly strength: Strength } | null;
  readonly late: string | null;
};

/** What may be said of the version `of`: until its own answer is late, that of the one before. */
export function judgementOf({ answer, late }: Asked, of: string): Judgement {
  if (answer?.of !== of && late === of) return 'weighing';
  return answer?.strength ?? null;
}

/** Whether it may be handed in: only a verdict against it speaks against that. */
export const mayBeAccepted = (judgement: Judgement): boolean =>
  judgement === null || judgement === 'weighing' || judgement.accepted;

/** Of the passphrase for the vault of this name; null while there is nothing to judge. */
export function useStrength(name: string, passphrase: string): Judgement {
  const [asked, setAsked] = useState<Asked>({ answer: null, late: null });
  const of = JSON.stringify([name, passphrase]);
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isStale = false;
    const ask = setTimeout(() => {
      void client.vault.strength({ name, passphrase }).then((strength) => {
        if (strength.ok && !isStale)
          setAsked((before) => ({ ...before, answer: { of, strength: strength.value } }));
      });
    }, PAUSE_MS);
    const wait = setTimeout(() => setAsked((before) => ({ ...before, late: of })), LATE_AFTER_MS);
    return () => {
      isStale = true;
      clearTimeout(ask);
      clearTimeout(wait);
    };
  }, [name, passphrase, of]);
  return passphrase === '' ? null : judgementOf(asked, of);
}
