/**
 * The native menu, in the user's language. Lock and quit work from anywhere. What the page does by
 * keys of its own is offered here too, with the same keys shown. The page listens for them, which
 * knows when a key belongs to the text being written; macOS, which cannot show a key without taking
 * it, takes those the page has left, and the page decides again.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuDeed } from '../../shared/contract/index.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import { menu as english } from '../../shared/text/en/menu.ts';
import { menu as french } from '../../shared/text/fr/menu.ts';

// The menu's words alone: main needs no other, and starts faster without them.
const words: { readonly [L in Locale]: typeof english } = { en: english, fr: french };

export const menuWords = (locale: Locale): typeof english => words[locale];

/** The keys as `renderer/app/shortcuts.ts` reads them. */
const KEYS: { readonly [D in MenuDeed]?: string } = {
  palette: 'CmdOrCtrl+K',
  'new-person': 'CmdOrCtrl+N',
  'new-entry': 'CmdOrCtrl+J',
  print: 'CmdOrCtrl+P',
  settings: 'CmdOrCtrl+,',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  find: 'CmdOrCtrl+F',
  back: 'CmdOrCtrl+[',
  forward: 'CmdOrCtrl+]',
  'hide-names': 'CmdOrCtrl+.',
};

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

export type MenuActs = {
  readonly lock: () => void;
  /** The page's part. */
  readonly want: (deed: MenuDeed) => void;
};

/** `isOpen`: with the vault locked there is nothing to find, undo or hide. */
export function menuTemplate(
  locale: Locale,
  isOpen: boolean,
  { lock, want }: MenuActs,
): MenuItemConstructorOptions[] {
  const text = words[locale];
  const deed = (wanted: MenuDeed): MenuItemConstructorOptions => {
    const accelerator = KEYS[wanted];
    return {
      id: wanted,
      label: text.deeds[wanted],
      enabled: isOpen,
      registerAccelerator: false,
      ...(accelerator === undefined ? {} : { accelerator }),
      click: () => want(wanted),
    };
  };
  return [
    {
      label: 'Plexus',
      submenu: [
        deed('palette'),
        SEPARATOR,
        deed('new-person'),
        deed('new-entry'),
        deed('import'),
        deed('print'),
        SEPARATOR,
        deed('settings'),
        SEPARATOR,
        { id: 'lock', label: text.lock, accelerator: 'CmdOrCtrl+L', click: lock },
        SEPARATOR,
        { label: text.quit, role: 'quit' },
      ],
    },
    {
      label: text.edit,
      submenu: [
        deed('undo'),
        deed('redo'),
        SEPARATOR,
        { label: text.cut, role: 'cut' },
        { label: text.copy, role: 'copy' },
        { label: text.paste, role: 'paste' },
        { label: text.selectAll, role: 'selectAll' },
        SEPARATOR,
        deed('find'),
      ],
    },
    {
      label: text.view,
      submenu: [
        deed('back'),
        deed('forward'),
        SEPARATOR,
        deed('hide-names'),
        SEPARATOR,
        { label: text.zoomIn, role: 'zoomIn' },
        // The plus of most keyboards needs Shift: the same key without it is what people press.
        { label: text.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
        { label: text.zoomOut, role: 'zoomOut' },
        { label: text.actualSize, role: 'resetZoom' },
        SEPARATOR,
        { label: text.fullScreen, role: 'togglefullscreen' },
      ],
    },
    { label: text.help, role: 'help', submenu: [deed('keys')] },
  ];
}
