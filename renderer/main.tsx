/**
 * Starts the window. Its first picture needs React, the strip of sky and the look in the page's
 * address, and nothing else: the app and the words of the door are fetched while it is drawn.
 */
// A style sheet has nothing to assign.
// oxlint-disable-next-line import/no-unassigned-import
import './styles/index.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '../shared/assert.ts';
import { languageTag } from '../shared/text/format.ts';
import { firstLook } from './app/first-look.ts';
import { loadDoorWords } from './app/locales.ts';
import { applyLook } from './app/use-theme.ts';
import { Threshold } from './features/unlock/Threshold.tsx';

// Beside the app, not after it; what goes wrong is told where the words are asked for.
loadDoorWords(firstLook.locale).catch(() => undefined);
const App = lazy(async () => ({ default: (await import('./app/App.tsx')).App }));

applyLook(firstLook);
document.documentElement.lang = languageTag(firstLook.locale);
createRoot(must(document.querySelector('#root'), 'the page has a root')).render(
  <StrictMode>
    <Suspense fallback={<Threshold locale={firstLook.locale} />}>
      <App />
    </Suspense>
  </StrictMode>,
);
