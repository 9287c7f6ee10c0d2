/**
 * The native menus as they are at any moment: the window’s, for a vault that is open or not, and the one
 * at the pointer over a text; both in the language chosen.
 */
import { app, Menu } from 'electron';
import type { HostNotice } from '../core/host.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import { menuTemplate, type MenuActs } from './menu-template.ts';
import { textMenuTemplate } from './text-menu.ts';

type AppMenu = {
  /** Follows what the vault process tells. */
  readonly hear: (notice: HostNotice) => void;
};

/** Shows the menu, in `first` until another language is chosen. */
export function openMenu(first: Locale, acts: MenuActs): AppMenu {
  let locale = first;
  let isOpen = false;
  const show = (): void =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(locale, isOpen, acts)));
  show();
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_clicked, under) => {
      const items = textMenuTemplate(locale, under, contents);
      if (items.length > 0) Menu.buildFromTemplate(items).popup();
    });
  });
  return {
    hear: (notice) => {
      if (notice.tell === 'open') ({ isOpen } = notice);
      else ({ locale } = notice.preferences);
      show();
    },
  };
}
