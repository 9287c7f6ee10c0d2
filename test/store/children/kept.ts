/** What `keeper.ts` writes, for whoever looks at what became of it. */

/** Longer than a sector, so that it can be torn. */
export const contentOf = (number: number): Buffer =>
  Buffer.alloc(1500, `writing ${String(number)};`);
