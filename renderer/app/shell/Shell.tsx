/** The frame of the open app: rail, top line, notices, and the screen one is on. */
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLocation } from 'wouter';
import { languageTag } from '../../../shared/text/format.ts';
import type { OpenVault } from '../../features/unlock/VaultGate.tsx';
import { dismissToast } from '../../ui/toasts.ts';
import { onEvent } from '../client.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { ImportDoor } from '../importing/ImportDoor.tsx';
import { lockVault } from '../locking.ts';
import { Palette } from '../palette/Palette.tsx';
import { useLanguage } from '../text.tsx';
import { showWholeText } from '../whole-text.ts';
import { KeysSheet } from './KeysSheet.tsx';
import { fetchMapWhenIdle } from './map-ahead.ts';
import { Notices } from './Notices.tsx';
import { Rail } from './Rail.tsx';
import { Screens } from './Screens.tsx';
import { TopLine } from './TopLine.tsx';
import { useArrival } from './use-arrival.ts';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './Shell.module.css';

export function Shell({ open }: { readonly open: OpenVault }): ReactNode {
  const { text, locale } = useLanguage();
  const [location] = useLocation();
  const [areKeysShown, setKeysShown] = useState(false);
  const [isPaletteShown, setPaletteShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const showPalette = useCallback(() => setPaletteShown(true), []);
  const content = useRef<HTMLElement>(null);
  useShortcuts(showKeys, showPalette);
  useArrival(content, location);
  useEffect(
    () =>
      onEvent((event) => {
        if (event.event === 'lock-wanted') void lockVault();
      }),
    [],
  );
  useEffect(showWholeText, []);
  useEffect(fetchMapWhenIdle, []);
  // A notice names people: it must not outlive the open vault.
  useEffect(() => dismissToast, []);
  return (
    <I18nProvider locale={languageTag(locale)}>
      <ImportDoor>
        <div className={styles.shell}>
          <a className={styles.skip} href="#content" onClick={skipToContent}>
            {text.shell.skipToContent}
          </a>
          <Rail />
          <div className={styles.column}>
            <TopLine onShowKeys={showKeys} onShowPalette={showPalette} />
            <Notices open={open} />
            <main ref={content} id="content" className={styles.content} tabIndex={-1}>
              <ErrorBoundary key={location}>
                <Screens open={open} />
              </ErrorBoundary>
            </main>
          </div>
          <KeysSheet isOpen={areKeysShown} onClose={() => setKeysShown(false)} />
          {isPaletteShown && (
            <Palette onClose={() => setPaletteShown(false)} onShowKeys={showKeys} />
          )}
        </div>
      </ImportDoor>
    </I18nProvider>
  );
}

/** The address after `#` is the screen, so the jump is made by hand. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#content')?.focus();
}
