/** Somebody looked for of whom nothing is said. Apart from the schemas, which have no place in the window. */
import type { WantedRole } from './plan.ts';

/** Somebody not known yet, called `name`; all else does not matter. */
export const emptyRole = (name: string): WantedRole => ({
  name,
  benefit: null,
  levelRel: null,
  org: null,
  outside: false,
  function: null,
  proximity: null,
  generation: null,
});
