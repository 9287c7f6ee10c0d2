/** The version of Plexus one is looking at; the same as in package.json. */
export const VERSION = '0.1.0';
