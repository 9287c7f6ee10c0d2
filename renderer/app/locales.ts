/**
 * The languages one can choose, and how each one's words are fetched: those of the language in use
 * alone, and before the vault is open only what the door says. Not taken from the model, whose
 * schemas would bring the schema library, and with it a probe for `eval`, into the window.
 */
import type { Locale } from '../../shared/model/preferences.ts';
import type { Catalogue, DoorWords } from '../../shared/text/catalogue.ts';

type Loaders = {
  readonly door: () => Promise<DoorWords>;
  readonly whole: () => Promise<Catalogue>;
};

const loaders: { readonly [L in Locale]: Loaders } = {
  en: {
    door: async () => (await import('../../shared/text/en/door.ts')).door,
    whole: async () => (await import('../../shared/text/en/index.ts')).en,
  },
  fr: {
    door: async () => (await import('../../shared/text/fr/door.ts')).door,
    whole: async () => (await import('../../shared/text/fr/index.ts')).fr,
  },
};

// The keys are the locales, by the type.
export const LOCALES = Object.keys(loaders) as readonly Locale[];

/** What a language says while the vault is locked, fetched once. */
export const loadDoorWords = (locale: Locale): Promise<DoorWords> => loaders[locale].door();

/** Everything a language says, fetched once. */
export const loadCatalogue = (locale: Locale): Promise<Catalogue> => loaders[locale].whole();
