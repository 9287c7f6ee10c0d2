/** The native menu, in the user's language. Lock and quit work from anywhere. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Locale } from '../../shared/model/preferences.ts';
import { menu as english } from '../../shared/text/en/menu.ts';
import { menu as french } from '../../shared/text/fr/menu.ts';

// The menu's words alone: main needs no other, and starts faster without them.
const words: { readonly [L in Locale]: typeof english } = { en: english, fr: french };

export function setMenu(locale: Locale, lock: () => void): void {
  const text = words[locale];
  const plexus: MenuItemConstructorOptions = {
    label: 'Plexus',
    submenu: [
      { label: text.lock, accelerator: 'CmdOrCtrl+L', click: lock },
      { type: 'separator' },
      { label: text.quit, role: 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: text.edit,
    submenu: [
      { label: text.cut, role: 'cut' },
      { label: text.copy, role: 'copy' },
      { label: text.paste, role: 'paste' },
      { label: text.selectAll, role: 'selectAll' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: text.view,
    submenu: [
      { label: text.zoomIn, role: 'zoomIn' },
      { label: text.zoomOut, role: 'zoomOut' },
      { label: text.actualSize, role: 'resetZoom' },
      { type: 'separator' },
      { label: text.fullScreen, role: 'togglefullscreen' },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([plexus, edit, view]));
}
