/** The native menu: what it offers, when, and by which keys. */
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../electron/main/menu-template.ts';
import { shortcutOf } from '../../renderer/app/shortcuts.ts';
import { MENU_DEEDS } from '../../shared/contract/index.ts';
import { LOCALES } from '../../shared/model/preferences.ts';

/** All items of all menus, with what choosing them asks for. */
function readMenu(locale: (typeof LOCALES)[number], isOpen: boolean) {
  const wanted: string[] = [];
  const menus = menuTemplate(locale, isOpen, {
    lock: () => wanted.push('lock'),
    want: (deed) => wanted.push(deed),
  });
  const items = menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  return items
    .filter((item) => item.click !== undefined)
    .map((item) => {
      (item.click as () => void)(); // Ours take nothing.
      return { item, does: wanted.pop() };
    });
}

describe.each(LOCALES)('the menu in %s', (locale) => {
  it('offers every deed of the page once, and the lock', () => {
    const deeds = readMenu(locale, true).map(({ does }) => does);
    expect(deeds).toHaveLength(MENU_DEEDS.length + 1);
    expect(new Set(deeds)).toEqual(new Set([...MENU_DEEDS, 'lock']));
  });

  it('shows for each deed the key by which the page does it', () => {
    for (const { item, does } of readMenu(locale, true)) {
      if (item.accelerator === undefined) continue;
      const keys = item.accelerator.split('+');
      const shortcut = shortcutOf({
        key: keys.at(-1) ?? '',
        mod: keys.includes('CmdOrCtrl'),
        shift: keys.includes('Shift'),
        alt: false,
        inText: false,
        inChoice: false,
        isWriting: false,
        inTask: false,
      });
      expect(shortcut?.does).toBe(does);
    }
  });

  it('comes closer with the plus of every keyboard, with Shift or without', () => {
    const acts = { lock: () => undefined, want: () => undefined };
    const items = menuTemplate(locale, true, acts).flatMap(
      ({ submenu }) => submenu as MenuItemConstructorOptions[],
    );
    const closer = items.filter(({ role }) => role === 'zoomIn');
    expect(closer.map(({ accelerator }) => accelerator)).toEqual([undefined, 'CmdOrCtrl+=']);
    expect(closer.map(({ visible }) => visible)).toEqual([undefined, false]);
  });

  it('leaves the keys of the page to the page, and offers nothing of it while locked', () => {
    for (const { item, does } of readMenu(locale, true))
      expect(item.registerAccelerator).toBe(does === 'lock' ? undefined : false);
    for (const { item, does } of readMenu(locale, false))
      expect(item.enabled).toBe(does === 'lock' ? undefined : false);
  });
});
