/** The language of the window: the catalogue and formats of the locale in force, for every part. */
import { createContext, use, type ReactNode } from 'react';
import type { Locale } from '../../shared/model/preferences.ts';
import { catalogues, type Catalogue } from '../../shared/text/catalogue.ts';
import { formatsFor, type Formats } from '../../shared/text/format.ts';

type Language = {
  readonly locale: Locale;
  readonly text: Catalogue;
  readonly formats: Formats;
};

const languageOf = (locale: Locale): Language => ({
  locale,
  text: catalogues[locale],
  formats: formatsFor(locale),
});

const languages: { readonly [L in Locale]: Language } = {
  en: languageOf('en'),
  fr: languageOf('fr'),
};

const LanguageContext = createContext<Language>(languages.en);

export function LanguageProvider(props: { locale: Locale; children: ReactNode }): ReactNode {
  return <LanguageContext value={languages[props.locale]}>{props.children}</LanguageContext>;
}

/** `const { text, formats, locale } = useLanguage()`. */
export const useLanguage = (): Language => use(LanguageContext);
