/**
 * Everything Plexus says, in every language it speaks. A catalogue is a tree of strings and of
 * functions that make a sentence from values; the compiler refuses one with a sentence missing.
 * Adding a language: a folder like `fr/` and a line, which the compiler asks for, wherever languages
 * are listed: here, `model/preferences.ts`, `format.ts`, `renderer/app/locales.ts`, the native menu.
 */
import type { Locale } from '../model/preferences.ts';
import type { door } from './en/door.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type Catalogue = typeof en;

/** The part of a catalogue that is said while the vault is locked. */
export type DoorWords = typeof door;

export const catalogues: { readonly [L in Locale]: Catalogue } = { en, fr };
