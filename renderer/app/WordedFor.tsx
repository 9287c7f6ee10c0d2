/** Lets everything inside speak of a diagnosis in the words that fit it (`shared/text/worded.ts`). */
import { useMemo, type ReactNode } from 'react';
import type { Diagnosis } from '../../shared/model/diagnosis.ts';
import { wordedFor } from '../../shared/text/worded.ts';
import { LanguageProvider, useLanguage } from './text.tsx';

type Props = {
  /** Null while it is not known: the usual words. */
  readonly diagnosis: Diagnosis | null;
  readonly children: ReactNode;
};

export function WordedFor({ diagnosis, children }: Props): ReactNode {
  const { locale, text } = useLanguage();
  const catalogue = useMemo(
    () => (diagnosis === null ? text : wordedFor(diagnosis, text)),
    [diagnosis, text],
  );
  return (
    <LanguageProvider locale={locale} catalogue={catalogue}>
      {children}
    </LanguageProvider>
  );
}
