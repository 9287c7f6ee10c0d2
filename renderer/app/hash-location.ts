/**
 * Where the window stands, kept in the part of the address after `#`: `#/map?overlay=biased`. Path
 * and query both live there, so a screen's query never outlasts the screen, and nothing of it is
 * part of what the page was loaded from.
 */
import { useSyncExternalStore } from 'react';

/** Splits `#/map?overlay=biased` into its path `/map` and its query `overlay=biased`. */
export function splitHash(hash: string): { readonly path: string; readonly query: string } {
  const bare = hash.replace(/^#?\/?/, '');
  const mark = bare.indexOf('?');
  if (mark === -1) return { path: `/${bare}`, query: '' };
  return { path: `/${bare.slice(0, mark)}`, query: bare.slice(mark + 1) };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/**
 * Another view of the same place is written into the address this much later. Writing makes the
 * browser lay the page out at once, before what has changed is drawn; and beyond 200 times in 30 s,
 * which a held arrow key comes to, Chromium ignores it.
 */
const WRITE_AFTER_MS = 200;

/** What the address will say, and what it says until then. */
type Unwritten = { readonly hash: string; readonly over: string };
let unwritten: Unwritten | null = null;
let writing: number | undefined;

/** Where the window stands; an address that was changed meanwhile, by whomever, goes first. */
function currentHash(): string {
  const { hash } = window.location;
  return unwritten?.over === hash ? unwritten.hash : hash;
}

/** Makes the address say where the window stands. */
function write(): void {
  const hash = currentHash();
  window.clearTimeout(writing);
  writing = undefined;
  unwritten = null;
  if (hash !== window.location.hash) window.history.replaceState(null, '', hash);
}

const currentPath = (): string => splitHash(currentHash()).path;
const currentQuery = (): string => splitHash(currentHash()).query;

/** Goes to a path of the app, `/people/ID` or `/map?select=ID`; `replace` leaves no trail. */
export function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  const hash = `#${to.startsWith('/') ? to : `/${to}`}`;
  if (options.replace === true) {
    unwritten = { hash, over: window.location.hash };
    writing ??= window.setTimeout(write, WRITE_AFTER_MS);
  } else {
    write();
    window.history.pushState(null, '', hash);
  }
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** One step back or forward through where one was. */
export function walkHistory(step: 'back' | 'forward'): void {
  write();
  window.history[step]();
}

const useHashQuery = (): string => useSyncExternalStore(subscribe, currentQuery);

function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, currentPath), navigate];
}

/** What the router calls to know where it stands; hand it to `<Router hook={hashRoute}>`. */
export const hashRoute = Object.assign(useHashPath, {
  hrefs: (href: string) => `#${href}`,
  searchHook: useHashQuery,
});
