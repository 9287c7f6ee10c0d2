/**
 * The language of the window: the words and formats of the locale in force, for every part. Until
 * the vault is open only the words of the door are here (`shared/text/<locale>/door.ts`); what is
 * behind it is drawn once the whole catalogue has come.
 */
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { must } from '../../shared/assert.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import type { Catalogue } from '../../shared/text/catalogue.ts';
import { formatsFor, type Formats } from '../../shared/text/format.ts';
import { loadCatalogue, loadDoorWords } from './locales.ts';

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
export function useSpoken(
  locale: Locale | null,
  load: (locale: Locale) => Promise<Catalogue> = loadCatalogue,
): Spoken | null {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  useEffect(() => {
    if (locale === null) return undefined;
    let isWanted = true;
    const put = (catalogue: Catalogue): void => {
      if (isWanted) setSpoken({ locale, catalogue });
    };
    // Words that cannot be had are a defect of drawing: the page that tells of those takes over.
    const fail = (thrown: unknown): void =>
      setSpoken(() => {
        throw thrown;
      });
    load(locale).then(put).catch(fail);
    return () => {
      isWanted = false;
    };
  }, [locale, load]);
  return spoken;
}

// What the door shows asks for these words alone; `test/renderer/app/door-words.test.ts` holds it.
const loadDoor = async (locale: Locale): Promise<Catalogue> =>
  (await loadDoorWords(locale)) as Catalogue;

/** The language of the door. */
export const useDoorLanguage = (locale: Locale | null): Spoken | null =>
  useSpoken(locale, loadDoor);

/** Lets everything inside speak with all its words, and shows nothing until they are here. */
export function WholeLanguage({ children }: { readonly children: ReactNode }): ReactNode {
  const spoken = useSpoken(useLanguage().locale);
  return spoken === null ? null : <LanguageProvider {...spoken}>{children}</LanguageProvider>;
}
