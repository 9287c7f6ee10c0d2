/**
 * Everything that can be found or done from the palette: people, screens, views, deeds, settings. The list
 * is made afresh from what is known when the palette opens.
 */
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Preferences } from '../../../shared/model/preferences.ts';
import { isolate } from '../../../shared/text/isolate.ts';
import { keepingOffered } from '../../features/views/keeping.ts';
import { openView } from '../../features/views/open-view.ts';
import { client } from '../client.ts';
import { useImport } from '../importing/ImportDoor.tsx';
import { LOCALES } from '../locales.ts';
import { lockVault } from '../locking.ts';
import { queryClient, useAnswer } from '../queries.ts';
import { SCREENS, type Screen } from '../shortcuts.ts';
import { useLanguage } from '../text.tsx';
import { usePerform } from '../use-perform.ts';
import { toggleNames, useNamesHidden, useShownName } from '../veil.ts';
import type { Ranked } from './rank.ts';

export type Command = Ranked & {
  readonly group: 'people' | 'screens' | 'views' | 'deeds' | 'settings';
  /** Where a person works, to tell two of a name apart. */
  readonly detail?: string;
  /** The keys that do the same, as `Kbd` takes them. */
  readonly keys?: string;
  readonly run: () => void;
};

async function setPreferences(changes: Partial<Preferences>): Promise<void> {
  const set = await client.preferences.set({ changes });
  if (set.ok) queryClient.setQueryData(['preferences', 'get', {}], set.value);
}

/** The people of the network, found by name, function or organisation. */
function usePeopleCommands(): readonly Command[] {
  const [, navigate] = useLocation();
  const network = useAnswer('network', 'get', {}).data;
  const shown = useShownName();
  return useMemo(
    () =>
      (network?.contacts ?? []).map(({ id, name, function: work, org, circle }) => {
        const lines = [work, org].filter((line) => line !== null);
        return {
          id: `person ${id}`,
          group: 'people' as const,
          title: shown(name),
          // One who knows the name may type it while it is hidden.
          words: [name, ...lines, circle].join(' '),
          detail: lines.map(isolate).join(' · '),
          run: () => navigate(`/people/${encodeURIComponent(id)}`),
        };
      }),
    [network, navigate, shown],
  );
}

/** The views kept under a name, of the map and of the list. */
function useViewCommands(): readonly Command[] {
  const { text } = useLanguage();
  const views = useAnswer('views', 'list', {}).data;
  const shown = useShownName();
  return useMemo(
    () =>
      (views ?? []).map((view) => ({
        id: `view ${view.id}`,
        group: 'views' as const,
        title: shown(view.title),
        words: [view.title, text.views.open].join(' '),
        detail: text.shell.screens[view.shows.screen],
        run: () => openView(view, text),
      })),
    [views, text, shown],
  );
}

function useScreenCommands(): readonly Command[] {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const place = (id: string, title: string, path: string): Command => ({
      id: `screen ${id}`,
      group: 'screens',
      title,
      words: '',
      run: () => navigate(path),
    });
    const goTo = (screen: Screen | 'settings'): Command =>
      place(screen, text.shell.screens[screen], `/${screen}`);
    const numbered = SCREENS.map((screen, at) =>
      Object.assign(goTo(screen), { keys: `Mod+${String(at + 1)}` }),
    );
    return [
      ...numbered,
      place('then-and-now', text.snapshots.title, '/diagnose/then-and-now'),
      place('plan-weeks', text.plan.palette.weeks, '/plan?view=weeks'),
      goTo('settings'),
    ];
  }, [text, navigate]);
}

function useDeedCommands(showKeys: () => void): readonly Command[] {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const { undo, redo } = usePerform();
  const { choose } = useImport();
  const acts = useAnswer('network', 'acts', {}).data;
  const shown = useShownName();
  const areHidden = useNamesHidden();
  // What is behind the palette stays as it is while it is open.
  const keepView = keepingOffered();
  return useMemo(() => {
    const words = text.shell.palette;
    const deed = (id: string, title: string, run: () => void, keys?: string): Command => ({
      id: `deed ${id}`,
      group: 'deeds',
      title,
      words: '',
      run,
      ...(keys === undefined ? {} : { keys }),
    });
    const { undo: undoable = null, redo: redoable = null } = acts ?? {};
    const named = <A extends { readonly name: string }>(act: A): A => ({
      ...act,
      name: shown(act.name),
    });
    return [
      deed('person', words.addPerson, () => navigate('/people?new'), 'Mod+N'),
      deed('entry', words.writeEntry, () => navigate('/journal?new'), 'Mod+J'),
      deed('plan', text.plan.add, () => navigate('/plan?new')),
      ...(keepView === null ? [] : [deed('view', text.views.keeping.title, keepView)]),
      deed('me', words.aboutMe, () => navigate('/people?me')),
      deed('import', words.importFile, () => void choose()),
      deed('removed', text.trash.title, () => navigate('/people?removed')),
      deed('names', areHidden ? words.showNames : words.hideNames, toggleNames, 'Mod+.'),
      ...(undoable === null
        ? []
        : [deed('undo', text.acts.undoNamed(named(undoable)), () => void undo(), 'Mod+Z')]),
      ...(redoable === null
        ? []
        : [deed('redo', text.acts.redoNamed(named(redoable)), () => void redo(), 'Mod+Shift+Z')]),
      deed('keys', words.keys, showKeys, '?'),
      deed('lock', words.lock, () => void lockVault(), 'Mod+L'),
    ];
  }, [text, navigate, undo, redo, acts, shown, areHidden, keepView, choose, showKeys]);
}

const THEMES = ['system', 'light', 'dark'] as const;

function useSettingCommands(): readonly Command[] {
  const { text, locale } = useLanguage();
  return useMemo(() => {
    const words = text.shell.palette;
    const setting = (id: string, title: string, changes: Partial<Preferences>): Command => ({
      id: `setting ${id}`,
      group: 'settings',
      title,
      words: '',
      run: () => void setPreferences(changes),
    });
    return [
      ...LOCALES.filter((other) => other !== locale).map((other) =>
        setting(other, words.speak(text.settings.languages[other]), { locale: other }),
      ),
      ...THEMES.map((theme) =>
        setting(theme, words.colours(text.settings.look.themes[theme]), { theme }),
      ),
    ];
  }, [text, locale]);
}

/** All commands, in the order in which they stand while nothing has been typed. */
export function useCommands(showKeys: () => void): readonly Command[] {
  const screens = useScreenCommands();
  const deeds = useDeedCommands(showKeys);
  const views = useViewCommands();
  const people = usePeopleCommands();
  const settings = useSettingCommands();
  return useMemo(
    () => [...screens, ...views, ...deeds, ...people, ...settings],
    [screens, views, deeds, people, settings],
  );
}
