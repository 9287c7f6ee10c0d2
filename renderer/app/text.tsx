/** The language of the window: the catalogue and formats of the locale in force, for every part. */
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { must } from '../../shared/assert.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import type { Catalogue } from '../../shared/text/catalogue.ts';
import { formatsFor, type Formats } from '../../shared/text/format.ts';
import { loadCatalogue } from './locales.ts';

type Language = {
  readonly locale: Locale;
  readonly text: Catalogue;
  readonly formats: Formats;
};

const LanguageContext = createContext<Language | null>(null);

type Spoken = { readonly locale: Locale; readonly catalogue: Catalogue };

export function LanguageProvider(props: Spoken & { readonly children: ReactNode }): ReactNode {
  const { locale, catalogue, children } = props;
  const language = useMemo(
    () => ({ locale, text: catalogue, formats: formatsFor(locale) }),
    [locale, catalogue],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** `const { text, formats, locale } = useLanguage()`. */
export const useLanguage = (): Language =>
  must(use(LanguageContext), 'whatever speaks stands inside a LanguageProvider');

/**
 * A language with its words, once they are here: null at first, and the one before while the next
 * is being fetched, so that a change of language never shows an empty window.
 */
export function useSpoken(locale: Locale | null): Spoken | null {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  useEffect(() => {
    if (locale === null) return undefined;
    let isWanted = true;
    void loadCatalogue(locale).then((catalogue) => {
      if (isWanted) setSpoken({ locale, catalogue });
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return spoken;
}
