/** Listens for the keys that work everywhere. */
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { isMac } from '../../ui/Kbd.tsx';
import { finishTyping, lockVault } from '../locking.ts';
import { shortcutOf, type KeyPress } from '../shortcuts.ts';
import { usePerform } from '../use-perform.ts';

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

export function useShortcuts(showKeys: () => void): void {
  const [, navigate] = useLocation();
  const { undo, redo } = usePerform();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutOf(keyPressOf(event));
      if (shortcut === null) return;
      event.preventDefault();
      switch (shortcut.does) {
        case 'undo':
          return void undo();
        case 'redo':
          return void redo();
        case 'lock':
          return void lockVault();
        case 'new-person':
          finishTyping();
          return navigate('/people?new');
        case 'screen':
          finishTyping();
          return navigate(`/${shortcut.screen}`);
        case 'find':
          return document.querySelector<HTMLElement>('input[type=search]')?.focus();
        case 'keys':
          return showKeys();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, undo, redo, showKeys]);
}
