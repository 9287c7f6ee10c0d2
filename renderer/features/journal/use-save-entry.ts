/** Making an entry of what is in hand. */
import { useState } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { client } from '../../app/client.ts';
import { usePerform } from '../../app/use-perform.ts';
import type { DraftInHand } from './use-draft.ts';

export type SaveEntry = {
  /** Something is written, on a day, and it is not being saved already. */
  readonly isReady: boolean;
  /** Whether it was saved; the person has been told when it was not. */
  readonly save: () => Promise<boolean>;
};

export function useSaveEntry(inHand: DraftInHand, contacts: readonly Contact[]): SaveEntry {
  const { perform } = usePerform();
  const [isSaving, setSaving] = useState(false);
  const { draft } = inHand;
  const isReady = draft !== null && draft.text.trim() !== '' && draft.day !== '' && !isSaving;

  const save = async (): Promise<boolean> => {
    if (!isReady) return false;
    setSaving(true);
    const { entryId: id, day, text } = draft;
    // Somebody who was removed since cannot be linked to any more.
    const people = draft.people.filter((id) => contacts.some((contact) => contact.id === id));
    const saved = await perform(client.journal.save({ id, day, text: text.trim(), people }));
    setSaving(false);
    if (saved !== null) inHand.wasSaved();
    return saved !== null;
  };
  return { isReady, save };
}
