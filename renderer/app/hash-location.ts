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

const currentPath = (): string => splitHash(window.location.hash).path;
const currentQuery = (): string => splitHash(window.location.hash).query;

/** Goes to a path of the app, `/people/ID` or `/map?select=ID`. */
export function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  const hash = `#${to.startsWith('/') ? to : `/${to}`}`;
  if (options.replace === true) window.history.replaceState(null, '', hash);
  else window.history.pushState(null, '', hash);
  window.dispatchEvent(new PopStateEvent('popstate'));
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
