/**
 * Text cut off with an ellipsis says itself whole under the pointer, wherever it stands. It is what is
 * drawn already, so a hidden name stays hidden; the words go as soon as the pointer or a key moves on.
 */
import { areNamesHidden } from './veil.ts';

/** Something drawn inside the element whose text is cut off, no deeper than this. */
const DEPTH_MAX = 3;

function findCutOff(from: Element): HTMLElement | null {
  let element: Element | null = from;
  for (let depth = 0; depth < DEPTH_MAX && element !== null; depth += 1) {
    if (element instanceof HTMLElement && getComputedStyle(element).textOverflow === 'ellipsis')
      return element.scrollWidth > element.clientWidth ? element : null;
    element = element.parentElement;
  }
  return null;
}

const mayBeRead = (element: Element): boolean =>
  !areNamesHidden() || element.closest('[data-private]') === null;

/** Shows it until the returned function is called. */
export function showWholeText(): () => void {
  let told: HTMLElement | null = null;
  const hide = (): void => {
    told?.removeAttribute('title');
    told = null;
  };
  const show = ({ target }: Event): void => {
    hide();
    const cutOff = target instanceof Element ? findCutOff(target) : null;
    if (cutOff === null || cutOff.title !== '' || !mayBeRead(cutOff)) return;
    cutOff.title = cutOff.innerText;
    told = cutOff;
  };
  window.addEventListener('pointerover', show);
  window.addEventListener('keydown', hide);
  return () => {
    hide();
    window.removeEventListener('pointerover', show);
    window.removeEventListener('keydown', hide);
  };
}
