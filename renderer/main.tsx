/** Starts the window: typefaces, base styles, the app. */
// A style sheet has nothing to assign.
// oxlint-disable-next-line import/no-unassigned-import
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '../shared/assert.ts';
import { App } from './app/App.tsx';

/**
 * React Aria would add a <style> element for its one touch rule, which the content policy refuses.
 * The rule is in reset.css instead; an element of this id tells React Aria that it is there.
 */
function markPressableStyle(): void {
  const mark = document.createElement('meta');
  mark.id = 'react-aria-pressable-style';
  document.head.append(mark);
}

markPressableStyle();
createRoot(must(document.querySelector('#root'), 'the page has a root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
