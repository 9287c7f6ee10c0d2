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
import { LanguageProvider, useSpoken } from './text.tsx';
import { useLook } from './use-theme.ts';

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
  // Preferences that cannot be had must not keep the window empty.
  const wanted = preferences.isPending ? null : (preferences.data?.locale ?? 'en');
  const spoken = useSpoken(wanted);
  const tag = spoken === null ? null : languageTag(spoken.locale);
  useLook(preferences.data);
  useEffect(followChanges, []);
  useEffect(() => {
    if (tag !== null) document.documentElement.lang = tag;
  }, [tag]);
  if (spoken === null || tag === null) return null;
  return (
    <LanguageProvider {...spoken}>
      <I18nProvider locale={tag}>
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
