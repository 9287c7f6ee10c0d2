/**
 * Electron's `Menu`. The stand-in draws none; what would be on it can be read and chosen by a test.
 */
type Item = {
  readonly id?: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
};

let shown: readonly Item[] = [];

export const Menu = {
  buildFromTemplate: (template: readonly Item[]): readonly Item[] => template,
  setApplicationMenu: (menu: readonly Item[]): void => {
    shown = menu;
  },
};

/** The item of this id in the menu as it is now; null when there is none. */
export const findInMenu = (id: string): Item | null =>
  shown.flatMap(({ submenu = [] }) => submenu).find((item) => item.id === id) ?? null;

/** Chooses an item as a click would: one that is greyed does nothing. */
export function chooseInMenu(id: string): void {
  const item = findInMenu(id);
  if (item?.enabled !== false) item?.click?.();
}
