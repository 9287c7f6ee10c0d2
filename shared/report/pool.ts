/** Likeness beyond its share: what was choice, and what was merely there to choose from. */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Likeness } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Boundary } from './boundaries.ts';

/** The respect in which one is like me on my own side of each line. */
const LIKENESS_OF = {
  level: 'level',
  org: 'org',
  function: 'function',
  proximity: 'site',
  generation: 'generation',
} as const satisfies Record<Boundary['key'], Likeness>;

/** One sentence on a line; null unless the pool was guessed and the share can be told. */
export function poolSentence(
  line: Boundary['key'],
  { composition }: Diagnosis,
  text: Catalogue,
): string | null {
  const { share, pool, inbreeding } = composition.homophily[LIKENESS_OF[line]];
  if (share === null || pool === null || inbreeding === null) return null;
  const words = text.diagnosis.pool;
  if (inbreeding === 0) return words.same(share);
  return inbreeding > 0
    ? words.more(share, pool, inbreeding)
    : words.fewer(share, pool, inbreeding);
}
