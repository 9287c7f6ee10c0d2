/** Listens for the keys, the two buttons of a mouse, and the items of the menu, that work everywhere. */
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { finishTyping } from '../../ui/finish-typing.ts';
import { isMac } from '../../ui/Kbd.tsx';
import { onEvent } from '../client.ts';
import { walkHistory } from '../hash-location.ts';
import { lockVault } from '../locking.ts';
import { printHere } from '../print-here.ts';
import { isWithinReach, shortcutOf, type KeyPress, type Shortcut } from '../shortcuts.ts';
import { usePerform } from '../use-perform.ts';
import { toggleNames } from '../veil.ts';

const isTextField = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(target.type));

/** Fields emptied by whoever writes in them, not by the app once it has taken the text. */
const emptiedByHand = new WeakSet<HTMLInputElement>();

function noteEmptied({ target }: Event): void {
  if (!isTextField(target)) return;
  if (target.value === '') emptiedByHand.add(target);
  else emptiedByHand.delete(target);
}

const forgetEmptied = ({ target }: Event): void => {
  if (isTextField(target)) emptiedByHand.delete(target);
};

const isWritingIn = (target: EventTarget | null): boolean =>
  isTextField(target) && (target.value !== '' || emptiedByHand.has(target));

const isChoosingIn = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    '[role=dialog], [role=listbox], [role=menu], [role=spinbutton], [aria-haspopup=listbox]',
  ) !== null;

/** Whether a dialog or a sheet stands in front of the screen; `ModalFrame` says so. */
const isInTask = (): boolean => document.querySelector('[data-task]') !== null;

function keyPressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    mod: isMac() ? event.metaKey : event.ctrlKey,
    shift: event.shiftKey,
    alt: event.altKey,
    inText: isTextField(event.target),
    inChoice: isChoosingIn(event.target),
    isWriting: isWritingIn(event.target),
    inTask: isInTask(),
  };
}

/** The field with which one finds on this screen, where it has one in sight. */
const findField = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('main input[type=search]')].find((field) =>
    field.checkVisibility(),
  ) ?? null;

/** Opens the filter, where the screen has one; from there the focus comes back to its button. */
function openFilter(): void {
  const button = document.querySelector<HTMLElement>('main [aria-keyshortcuts="Shift+F"]');
  button?.focus();
  button?.click();
}

/** The mouse buttons that mean back and forward. */
const WALKING_BUTTONS: { readonly [button: number]: () => void } = {
  3: () => walkHistory('back'),
  4: () => walkHistory('forward'),
};

type Deeds = { readonly [D in Exclude<Shortcut['does'], 'screen'>]: () => void };

/** What each key or item of the menu does. */
function useDeeds(showKeys: () => void, showPalette: () => void): Deeds {
  const [, navigate] = useLocation();
  const { undo, redo } = usePerform();
  return useMemo(() => {
    const goTo = (to: string): void => {
      finishTyping();
      navigate(to);
    };
    return {
      undo: () => void undo(),
      redo: () => void redo(),
      lock: () => void lockVault(),
      'new-person': () => goTo('/people?new'),
      'new-entry': () => goTo('/journal?new'),
      find: () => {
        const field = findField();
        if (field === null) showPalette();
        else field.focus();
      },
      filter: openFilter,
      // The reports show what will be printed before they print it.
      print: () => {
        if (!printHere()) goTo('/reports');
      },
      settings: () => goTo('/settings'),
      keys: showKeys,
      palette: showPalette,
      'hide-names': toggleNames,
      back: () => walkHistory('back'),
      forward: () => walkHistory('forward'),
    };
  }, [navigate, undo, redo, showKeys, showPalette]);
}

/** Does what is chosen in the native menu, until the returned function is called. */
function followMenu(deeds: Deeds): () => void {
  return onEvent((event) => {
    // Bringing a file in is the ImportDoor's.
    if (event.event !== 'deed-wanted' || event.deed === 'import') return;
    const { deed } = event;
    // As by key: what is being written is undone before what was done.
    const field = document.activeElement;
    const isOfText = (deed === 'undo' || deed === 'redo') && isWritingIn(field);
    if (isOfText) document.execCommand(deed);
    else if (isWithinReach(deed, isInTask())) deeds[deed]();
  });
}

/** `showKeys` and `showPalette` open what the shell shows in front of everything. */
export function useShortcuts(showKeys: () => void, showPalette: () => void): void {
  const [, navigate] = useLocation();
  const deeds = useDeeds(showKeys, showPalette);
  useEffect(() => followMenu(deeds), [deeds]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutOf(keyPressOf(event));
      if (shortcut === null) return;
      event.preventDefault();
      if (shortcut.does !== 'screen') return deeds[shortcut.does]();
      finishTyping();
      navigate(`/${shortcut.screen}`);
    };
    const onMouseUp = (event: MouseEvent): void => {
      const walk = WALKING_BUTTONS[event.button];
      if (walk === undefined) return;
      event.preventDefault();
      if (!isInTask()) walk();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('mouseup', onMouseUp);
    window.addEventListener('input', noteEmptied);
    window.addEventListener('focusout', forgetEmptied);
    return () => {
      window.removeEventListener('input', noteEmptied);
      window.removeEventListener('focusout', forgetEmptied);
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('mouseup', onMouseUp);
    };
  }, [navigate, deeds]);
}
