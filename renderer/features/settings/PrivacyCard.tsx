/** What others could see: the network, the screen, the first page. */
import { useEffect, type ReactNode } from 'react';
import { queryClient, useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { usePreferences } from './use-preferences.ts';
import styles from './SettingsScreen.module.css';

export function PrivacyCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.privacy;
  const { preferences, set, error } = usePreferences();
  const refused = useAnswer('preferences', 'protection', {}).data?.refusedRequests ?? null;
  useEffect(() => {
    // Nobody announces a refusal: it is counted anew whenever one looks.
    void queryClient.invalidateQueries({ queryKey: ['preferences', 'protection'] });
  }, []);
  if (preferences === undefined) return null;
  return (
    <Card title={words.title}>
      <dl className={styles.facts}>
        <dt>{words.network}</dt>
        <dd>
          {words.noConnections} {refused !== null && words.refused(refused)}
        </dd>
      </dl>
      <Switch
        label={words.contentProtection}
        description={words.contentProtectionHint}
        isOn={preferences.contentProtection}
        onChange={(contentProtection) => set({ contentProtection })}
      />
      <Switch
        label={words.recents}
        description={words.recentsHint}
        isOn={preferences.recentVaults}
        onChange={(recentVaults) => set({ recentVaults })}
      />
      {error !== null && <ErrorNote error={error} />}
    </Card>
  );
}
