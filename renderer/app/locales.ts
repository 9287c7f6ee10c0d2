/**
 * The languages one can choose, and how each one's catalogue is fetched: only the language in use
 * is loaded. Not taken from the model, whose schemas would bring the schema library, and with it a
 * probe for `eval`, into the window.
 */
import type { Locale } from '../../shared/model/preferences.ts';
import type { Catalogue } from '../../shared/text/catalogue.ts';

const loaders: { readonly [L in Locale]: () => Promise<Catalogue> } = {
  en: async () => (await import('../../shared/text/en/index.ts')).en,
  fr: async () => (await import('../../shared/text/fr/index.ts')).fr,
};

// The keys are the locales, by the type.
export const LOCALES = Object.keys(loaders) as readonly Locale[];

/** The words of a language, fetched once. */
export const loadCatalogue = (locale: Locale): Promise<Catalogue> => loaders[locale]();
