/** The native menu as it is at any moment: in the language chosen, for a vault that is open or not. */
import { Menu } from 'electron';
import type { HostNotice } from '../core/host.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import { menuTemplate, type MenuActs } from './menu-template.ts';

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
  return {
    hear: (notice) => {
      if (notice.tell === 'open') ({ isOpen } = notice);
      else ({ locale } = notice.preferences);
      show();
    },
  };
}
