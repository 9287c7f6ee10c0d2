/** Starts the window: typefaces, base styles, the app. */
// A style sheet has nothing to assign.
// oxlint-disable-next-line import/no-unassigned-import
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '../shared/assert.ts';
import { App } from './app/App.tsx';
import { markPressableStyle } from './ui/pressable-style.ts';

markPressableStyle();
createRoot(must(document.querySelector('#root'), 'the page has a root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
