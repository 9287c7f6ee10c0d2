/** Kept views for tests: one that says only what it is about, and any that may be. */
import fc from 'fast-check';
import { FILTER_KINDS } from '../../shared/model/filter-codes.ts';
import type { KeptView, Look, MapLook, PeopleLook } from '../../shared/model/kept-view.ts';

/** The map as one meets it first, but for what is given. */
export const aMapLook = (fields: Partial<MapLook> = {}): MapLook => ({
  screen: 'map',
  overlay: 'none',
  ringsBy: 'closeness',
  sectorsBy: 'circle',
  layout: 'rings',
  outlines: 'none',
  as: 'map',
  withMyTies: false,
  filter: {},
  rest: 'hidden',
  hidden: [],
  ghosts: [],
  selected: [],
  ...fields,
});

/** The list of people, everybody in it, but for what is given. */
export const aPeopleLook = (fields: Partial<PeopleLook> = {}): PeopleLook => ({
  screen: 'people',
  columns: ['org', 'closeness'],
  sortedBy: null,
  isDescending: false,
  words: '',
  filter: {},
  ...fields,
});

const code = fc.constantFrom('none', 'biased', 'org', 'levelRel', 'disconnected_expert', 'gone');

/** Any views that name some of `ids`, in words of `line`. */
export function viewsOf(
  ids: readonly string[],
  line: fc.Arbitrary<string>,
): fc.Arbitrary<KeptView[]> {
  const people = fc.subarray([...ids]);
  const filter = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom(...FILTER_KINDS), fc.array(line, { minLength: 1, maxLength: 3 })),
      { selector: ([kind]) => kind, maxLength: 3 },
    )
    // A filter is kept with its kinds in order.
    .map((conditions): Look['filter'] =>
      Object.fromEntries(
        FILTER_KINDS.flatMap((kind) => conditions.filter(([other]) => other === kind)),
      ),
    );
  const map = fc.record({
    screen: fc.constant('map' as const),
    overlay: code,
    ringsBy: code,
    sectorsBy: code,
    layout: code,
    outlines: code,
    as: fc.constantFrom('map', 'table'),
    withMyTies: fc.boolean(),
    filter,
    rest: fc.constantFrom('hidden', 'faint'),
    hidden: people,
    ghosts: people,
    selected: people,
  });
  const list = fc.record({
    screen: fc.constant('people' as const),
    columns: fc.uniqueArray(code),
    sortedBy: fc.option(code),
    isDescending: fc.boolean(),
    words: line,
    filter,
  });
  return fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      title: line.filter((title) => title.length <= 80),
      shows: fc.oneof(map, list),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  );
}
