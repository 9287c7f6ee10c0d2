/** When the vault locks by itself. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { usePreferences } from './use-preferences.ts';
import styles from './SettingsScreen.module.css';

const MINUTES = [1, 2, 5, 10, 15, 30, 60];

export function LockCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.lock;
  const { preferences, set, error } = usePreferences();
  if (preferences === undefined) return null;
  const { lockAfterMinutes } = preferences;
  // A number from elsewhere (the file can be edited) is offered as it is.
  const minutes = MINUTES.includes(lockAfterMinutes)
    ? MINUTES
    : [...MINUTES, lockAfterMinutes].toSorted((a, b) => a - b);
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.body}</p>
      <Select
        label={words.after}
        options={minutes.map((count) => ({ value: String(count), label: words.minutes(count) }))}
        value={String(lockAfterMinutes)}
        onChange={(chosen) => {
          if (chosen !== null) set({ lockAfterMinutes: Number(chosen) });
        }}
      />
      <Switch
        label={words.onSuspend}
        isOn={preferences.lockOnSuspend}
        onChange={(lockOnSuspend) => set({ lockOnSuspend })}
      />
      <Switch
        label={words.onScreenLock}
        isOn={preferences.lockOnScreenLock}
        onChange={(lockOnScreenLock) => set({ lockOnScreenLock })}
      />
      <Switch
        label={words.onMinimise}
        isOn={preferences.lockOnMinimise}
        onChange={(lockOnMinimise) => set({ lockOnMinimise })}
      />
      <p className={styles.text}>
        {words.always} <Kbd keys="Mod+L" />
      </p>
      {error !== null && <ErrorNote error={error} />}
    </Card>
  );
}
