/** The preferences, and changing them; what is chosen shows at once, before the disk has answered. */
import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Preferences } from '../../../shared/model/preferences.ts';
import { client } from '../../app/client.ts';
import { queryClient, useAnswer } from '../../app/queries.ts';

const KEY = ['preferences', 'get', {}] as const;

export type PreferencesInHand = {
  /** Undefined until they are known. */
  readonly preferences: Preferences | undefined;
  readonly set: (changes: Partial<Preferences>) => void;
  /** Why the last change was not kept. */
  readonly error: AppError | null;
};

export function usePreferences(): PreferencesInHand {
  const preferences = useAnswer('preferences', 'get', {}).data;
  const [error, setError] = useState<AppError | null>(null);
  const change = async (changes: Partial<Preferences>): Promise<void> => {
    queryClient.setQueryData<Preferences>(KEY, (before) => before && { ...before, ...changes });
    const changed = await client.preferences.set({ changes });
    setError(changed.ok ? null : changed.error);
    if (changed.ok) queryClient.setQueryData(KEY, changed.value);
    else await queryClient.invalidateQueries({ queryKey: ['preferences'] });
  };
  return { preferences, set: (changes) => void change(changes), error };
}
