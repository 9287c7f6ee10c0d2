/**
 * A view kept under a name: how one looked at the map or at the list of people, and at whom. It says
 * nothing about the network, so whom or what it names may be gone: it is opened with what is left.
 */
import * as z from 'zod';
import { FILTER_KINDS, FILTER_VALUES_MAX, VIEW_TITLE_MAX } from './filter-codes.ts';
import { Id, Line } from './values.ts';

/** The name of an overlay, an arrangement, a column: one that is not known any more is not used. */
export const ViewCode = z.string().regex(/^[a-z][A-Za-z_-]{0,39}$/u);

/** The values that will do, by what one goes by. */
export const KeptFilter = z.partialRecord(
  z.enum(FILTER_KINDS),
  z.array(Line).min(1).max(FILTER_VALUES_MAX),
);

/** People set apart by hand; as many as a network is drawn with. */
const People = z.array(Id).max(5000);

/** The map: what it shows, how it is arranged, who is hidden, faint or selected. */
export const MapLook = z.strictObject({
  screen: z.literal('map'),
  overlay: ViewCode,
  ringsBy: ViewCode,
  sectorsBy: ViewCode,
  layout: ViewCode,
  outlines: ViewCode,
  as: z.enum(['map', 'table']),
  withMyTies: z.boolean(),
  filter: KeptFilter,
  /** What becomes of those whom the filter leaves out. */
  rest: z.enum(['hidden', 'faint']),
  hidden: People,
  ghosts: People,
  selected: People,
});
export type MapLook = z.infer<typeof MapLook>;

/** The list of people: columns in their order, what it is sorted by, the words sought, whom. */
export const PeopleLook = z.strictObject({
  screen: z.literal('people'),
  columns: z.array(ViewCode).max(50),
  /** Null is the order in which people were added. */
  sortedBy: ViewCode.nullable(),
  isDescending: z.boolean(),
  words: z.string().max(200),
  filter: KeptFilter,
});
export type PeopleLook = z.infer<typeof PeopleLook>;

export const Look = z.discriminatedUnion('screen', [MapLook, PeopleLook]);
export type Look = z.infer<typeof Look>;

export const KeptView = z.strictObject({
  id: Id,
  /** In my own words. */
  title: Line.max(VIEW_TITLE_MAX),
  shows: Look,
});
export type KeptView = z.infer<typeof KeptView>;
