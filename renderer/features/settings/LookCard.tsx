/** Language, colours and paper; each takes effect at once. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Preferences } from '../../../shared/model/preferences.ts';
import { LOCALES } from '../../app/locales.ts';
import { client } from '../../app/client.ts';
import { queryClient, useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
const PAPERS = ['a4', 'letter'] as const;

export function LookCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.look;
  const preferences = useAnswer('preferences', 'get', {}).data;
  const [error, setError] = useState<AppError | null>(null);
  const set = async (changes: Partial<Preferences>): Promise<void> => {
    const changed = await client.preferences.set({ changes });
    setError(changed.ok ? null : changed.error);
    if (changed.ok) queryClient.setQueryData(['preferences', 'get', {}], changed.value);
  };
  if (preferences === undefined) return null;
  return (
    <Card title={words.title}>
      <Segmented
        label={words.language}
        options={LOCALES.map((value) => ({ value, label: text.settings.languages[value] }))}
        value={preferences.locale}
        onChange={(locale) => void set({ locale })}
      />
      <Segmented
        label={words.theme}
        options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        value={preferences.theme}
        onChange={(theme) => void set({ theme })}
      />
      <Segmented
        label={words.paper}
        options={PAPERS.map((value) => ({ value, label: words.papers[value] }))}
        value={preferences.paper}
        onChange={(paper) => void set({ paper })}
      />
      {error !== null && <ErrorNote error={error} />}
    </Card>
  );
}
