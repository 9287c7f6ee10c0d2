/** The whole window: cache, language, look, the vault's door, and behind it the shell. */
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Router } from 'wouter';
import { languageTag } from '../../shared/text/format.ts';
import { Threshold } from '../features/unlock/Threshold.tsx';
import { VaultGate, type OpenVault } from '../features/unlock/VaultGate.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { fetchBehindDoor, loadShell } from './behind-door.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { firstLook } from './first-look.ts';
import { hashRoute } from './hash-location.ts';
import { askBeforehand, followChanges, queryClient, useAnswer } from './queries.ts';
import { useStrayDefects } from './stray-defects.ts';
import { LanguageProvider, useDoorLanguage, useLanguage, WholeLanguage } from './text.tsx';
import { markPressableStyle } from '../ui/pressable-style.ts';
import { useLook } from './use-theme.ts';

markPressableStyle();

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
  // Until they are known, and where they cannot be had, what the address said holds.
  const look = preferences.data ?? firstLook;
  const spoken = useDoorLanguage(look.locale);
  useLook(look);
  useEffect(followChanges, []);
  const tag = languageTag((spoken ?? look).locale);
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  if (spoken === null) return <Threshold locale={look.locale} />;
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
  const { locale } = useLanguage();
  useEffect(() => {
    fetchBehindDoor(locale);
    // Nearly every screen is drawn from it; asked for beside the shell, not after it.
    askBeforehand('network', 'get', {});
  }, [locale]);
  return (
    <WholeLanguage>
      <Suspense fallback={null}>
        <Shell open={open} />
      </Suspense>
    </WholeLanguage>
  );
}
