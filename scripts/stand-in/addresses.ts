/** Chromium will not serve `app:` to a page, so the stand-in shows it under a name that resolves nowhere. */
const SHOWN = 'https://vault.plexus.invalid';
const REAL = 'app://vault';

export const toShown = (url: string): string => url.replace(REAL, SHOWN);
export const toReal = (url: string): string => url.replace(SHOWN, REAL);
