/** Listens for the keys, and the two buttons of a mouse, that work everywhere. */
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { isMac } from '../../ui/Kbd.tsx';
import { finishTyping, lockVault } from '../locking.ts';
import { shortcutOf, type KeyPress, type Shortcut } from '../shortcuts.ts';
import { usePerform } from '../use-perform.ts';
import { toggleNames } from '../veil.ts';

const isTextField = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(target.type));

function keyPressOf(event: KeyboardEvent): KeyPress {
  const inText = isTextField(event.target);
  return {
    key: event.key,
    mod: isMac() ? event.metaKey : event.ctrlKey,
    shift: event.shiftKey,
    alt: event.altKey,
    inText,
    isWriting: isTextField(event.target) && event.target.value !== '',
  };
}

/** The mouse buttons that mean back and forward. */
const WALKING_BUTTONS: { readonly [button: number]: () => void } = {
  3: () => window.history.back(),
  4: () => window.history.forward(),
};

export function useShortcuts(showKeys: () => void, showPalette: () => void): void {
  const [, navigate] = useLocation();
  const { undo, redo } = usePerform();
  useEffect(() => {
    const goTo = (to: string): void => {
      finishTyping();
      navigate(to);
    };
    const acts: { readonly [D in Exclude<Shortcut['does'], 'screen'>]: () => void } = {
      undo: () => void undo(),
      redo: () => void redo(),
      lock: () => void lockVault(),
      'new-person': () => goTo('/people?new'),
      'new-entry': () => goTo('/journal?new'),
      find: () => document.querySelector<HTMLElement>('input[type=search]')?.focus(),
      keys: showKeys,
      palette: showPalette,
      'hide-names': toggleNames,
      back: () => window.history.back(),
      forward: () => window.history.forward(),
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutOf(keyPressOf(event));
      if (shortcut === null) return;
      event.preventDefault();
      if (shortcut.does === 'screen') goTo(`/${shortcut.screen}`);
      else acts[shortcut.does]();
    };
    const onMouseUp = (event: MouseEvent): void => {
      const walk = WALKING_BUTTONS[event.button];
      if (walk === undefined) return;
      event.preventDefault();
      walk();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('mouseup', onMouseUp);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('mouseup', onMouseUp);
    };
  }, [navigate, undo, redo, showKeys, showPalette]);
}
