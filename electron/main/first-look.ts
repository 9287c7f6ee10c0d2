/**
 * Language and look for a page's first picture, read from the preferences' file and handed over in
 * the page's address, so that nothing has to be asked before something is seen. Read afresh for each
 * page; what cannot be read is as usual, and the vault process tells the rest.
 */
import { readFileSync } from 'node:fs';
import type { NativeTheme } from 'electron';
import { lookFrom, usualLook, type Look } from '../../shared/model/look.ts';
import { START_URL } from './addresses.ts';

/** The look chosen in the preferences' file at `path`. */
function readLook(path: string, systemLocale: Look['locale']): Look {
  const usual = usualLook(systemLocale);
  try {
    // Whatever the file holds: of an array or a number no field is a possible look.
    return lookFrom(Object(JSON.parse(readFileSync(path, 'utf8'))) as object, usual);
  } catch {
    return usual; // Not there yet, or not JSON.
  }
}

/** Where a page that first shows this look begins. */
const addressOf = ({ textSize, ...look }: Look): string =>
  `${START_URL}?${new URLSearchParams({ ...look, textSize: String(textSize) }).toString()}`;

type FirstLook = {
  readonly locale: Look['locale'];
  /** Where the next page begins, in the look chosen by then. */
  readonly address: () => string;
};

/** The look at the start, with its theme in force for whatever the system draws around the page. */
export function openLook(
  path: string,
  systemLocale: Look['locale'],
  system: Pick<NativeTheme, 'themeSource'>,
): FirstLook {
  const { locale, theme } = readLook(path, systemLocale);
  system.themeSource = theme;
  return { locale, address: () => addressOf(readLook(path, systemLocale)) };
}
