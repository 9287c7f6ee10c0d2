/** Puts the theme in force on the root element, following the system when asked to. */
import { useEffect } from 'react';
import type { Preferences } from '../../shared/model/preferences.ts';

export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      const dark = theme === 'dark' || (theme === 'system' && system.matches);
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
