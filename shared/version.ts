/** The version a person is told and a backup carries; `test/architecture` holds it to package.json. */
export const VERSION = '0.1.0';
