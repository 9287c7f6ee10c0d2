/**
 * The languages one can choose. Taken from the catalogues rather than from the model, whose schemas
 * would bring the schema library, and with it a probe for `eval`, into the window.
 */
import type { Locale } from '../../shared/model/preferences.ts';
import { catalogues } from '../../shared/text/catalogue.ts';

// The catalogue's keys are the locales, by its type.
export const LOCALES = Object.keys(catalogues) as readonly Locale[];
