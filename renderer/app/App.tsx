/** The whole window: cache, language, look, the vault's door, and behind it the shell. */
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Router } from 'wouter';
import { languageTag } from '../../shared/text/format.ts';
import { VaultGate, type OpenVault } from '../features/unlock/VaultGate.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { hashRoute } from './hash-location.ts';
import { followChanges, queryClient, useAnswer } from './queries.ts';
import { useStrayDefects } from './stray-defects.ts';
import { LanguageProvider, useDoorLanguage, WholeLanguage } from './text.tsx';
import { useLook } from './use-theme.ts';

const loadShell = () => import('./shell/Shell.tsx');
/** Fetched when the vault is open: the door is there faster without what is behind it. */
const Shell = lazy(async () => ({ default: (await loadShell()).Shell }));

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
  const spoken = useDoorLanguage(wanted);
  const tag = spoken === null ? null : languageTag(spoken.locale);
  useLook(preferences.data);
  useEffect(followChanges, []);
  useEffect(() => {
    if (tag !== null) document.documentElement.lang = tag;
  }, [tag]);
  if (spoken === null || tag === null) return null;
  return (
    <LanguageProvider {...spoken}>
      <ErrorBoundary>
        <Router hook={hashRoute}>
          <VaultGate>{(open) => <Opened open={open} />}</VaultGate>
        </Router>
      </ErrorBoundary>
      <WindowNotices />
    </LanguageProvider>
  );
}

/** What was done, and what stumbled outside any drawing. */
function WindowNotices(): ReactNode {
  useStrayDefects();
  return <ToastRegion />;
}

function Opened({ open }: { readonly open: OpenVault }): ReactNode {
  // Beside the words, not after them; what goes wrong is told where the shell is drawn.
  useEffect(() => void loadShell().catch(() => undefined), []);
  return (
    <WholeLanguage>
      <Suspense fallback={null}>
        <Shell open={open} />
      </Suspense>
    </WholeLanguage>
  );
}
