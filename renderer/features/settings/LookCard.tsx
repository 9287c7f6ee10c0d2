/** Language, colours, text and paper; each takes effect at once. */
import { useState, type ReactNode } from 'react';
import { LOCALES } from '../../app/locales.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { usePreferences } from './use-preferences.ts';
import styles from './SettingsScreen.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
const CONTRASTS = ['system', 'normal', 'high'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;
const MOTIONS = ['system', 'reduced', 'full'] as const;
const PAPERS = ['a4', 'letter'] as const;

/** The values of a choice with their words. */
const named = <V extends string>(values: readonly V[], words: { readonly [K in V]: string }) =>
  values.map((value) => ({ value, label: words[value] }));

export function LookCard(): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.settings.look;
  const { preferences, set, error } = usePreferences();
  const [draggedTo, setDraggedTo] = useState<number | null>(null);
  if (preferences === undefined) return null;
  const textSize = draggedTo ?? preferences.textSize;
  return (
    <Card title={words.title}>
      <div className={styles.choices}>
        <Segmented
          label={words.language}
          options={named(LOCALES, text.settings.languages)}
          value={preferences.locale}
          onChange={(locale) => set({ locale })}
        />
        <Segmented
          label={words.theme}
          options={named(THEMES, words.themes)}
          value={preferences.theme}
          onChange={(theme) => set({ theme })}
        />
        <Segmented
          label={words.contrast}
          options={named(CONTRASTS, words.contrasts)}
          value={preferences.contrast}
          onChange={(contrast) => set({ contrast })}
        />
        <Segmented
          label={words.motion}
          options={named(MOTIONS, words.motions)}
          value={preferences.motion}
          onChange={(motion) => set({ motion })}
        />
        <Segmented
          label={words.density}
          options={named(DENSITIES, words.densities)}
          value={preferences.density}
          onChange={(density) => set({ density })}
        />
        <Segmented
          label={words.paper}
          options={named(PAPERS, words.papers)}
          value={preferences.paper}
          onChange={(paper) => set({ paper })}
        />
      </div>
      <Slider
        label={words.textSize}
        min={100}
        max={200}
        step={10}
        value={textSize}
        valueText={formats.percent(textSize / 100)}
        onChange={setDraggedTo}
        onChangeEnd={(chosen) => {
          setDraggedTo(null);
          set({ textSize: chosen });
        }}
      />
      {error !== null && <ErrorNote error={error} />}
    </Card>
  );
}
