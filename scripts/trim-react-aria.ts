/**
 * Fits React Aria to the window: what its parts say in languages Plexus does not speak stays out of
 * the bundles, and its live regions are emptied without `innerHTML`, which the content policy
 * refuses. A version in which this no longer fits stops the build.
 */
import type { Plugin } from 'vite';

const CATALOGUE =
  /react-(?:aria|aria-components|stately)\/dist\/private\/(?:.*\/)?intl\/(?:.*\/)?([a-z]{2})-[A-Z]{2}\.mjs$/;
const ANNOUNCER = /react-aria\/dist\/private\/live-announcer\/LiveAnnouncer\.mjs$/;
const EMPTIED = ".innerHTML = ''";

/** Languages of the model's `LOCALES`; not imported, since this runs before anything is built. */
const SPOKEN: ReadonlySet<string> = new Set(['en', 'fr']);

const pathOf = (id: string): string => (id.split('?')[0] ?? '').replaceAll('\\', '/');

export const trimReactAria = (): Plugin => ({
  name: 'trim-react-aria',
  enforce: 'pre',
  load(id) {
    const language = CATALOGUE.exec(pathOf(id))?.[1];
    return language === undefined || SPOKEN.has(language) ? null : 'export default {};';
  },
  transform(code, id) {
    if (!ANNOUNCER.test(pathOf(id))) return null;
    if (!code.includes(EMPTIED))
      return this.error('React Aria empties its live regions otherwise.');
    return { code: code.replaceAll(EMPTIED, '.replaceChildren()'), map: null };
  },
});
