/** Starts the page of parts: a tool for building Plexus, in no bundle of the product. */
// A style sheet has nothing to assign.
// oxlint-disable-next-line import/no-unassigned-import
import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '../../shared/assert.ts';
import { markPressableStyle } from '../ui/pressable-style.ts';
import { PartsPage } from './PartsPage.tsx';

markPressableStyle();
createRoot(must(document.querySelector('#root'), 'the page has a root')).render(
  <StrictMode>
    <PartsPage />
  </StrictMode>,
);
