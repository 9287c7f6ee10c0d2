/** The package has no types where the compiler looks for them; `driver.ts` says what is used. */
declare module 'better-sqlite3' {
  const Database: new (file: string, options: object) => unknown;
  export default Database;
}
