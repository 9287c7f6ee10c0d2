/** The whole window: cache, language, look, the vault's door, and behind it the shell. */
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { languageTag } from '../../shared/text/format.ts';
import { VaultGate } from '../features/unlock/VaultGate.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { hashRoute } from './hash-location.ts';
import { followChanges, queryClient, useAnswer } from './queries.ts';
import { LanguageProvider } from './text.tsx';
import { useTheme } from './use-theme.ts';

/** Fetched while the key is derived: the door opens faster without what is behind it. */
const Shell = lazy(async () => ({ default: (await import('./shell/Shell.tsx')).Shell }));

export function App(): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <Preferred />
    </QueryClientProvider>
  );
}

function Preferred(): ReactNode {
  const preferences = useAnswer('preferences', 'get', {});
  const locale = preferences.data?.locale ?? 'en';
  useTheme(preferences.data?.theme ?? 'system');
  useEffect(followChanges, []);
  useEffect(() => {
    document.documentElement.lang = languageTag(locale);
  }, [locale]);
  if (preferences.isPending) return null;
  return (
    <LanguageProvider locale={locale}>
      <I18nProvider locale={languageTag(locale)}>
        <ErrorBoundary>
          <Router hook={hashRoute}>
            <VaultGate>
              {(open) => (
                <Suspense fallback={null}>
                  <Shell open={open} />
                </Suspense>
              )}
            </VaultGate>
          </Router>
        </ErrorBoundary>
        <ToastRegion />
      </I18nProvider>
    </LanguageProvider>
  );
}
