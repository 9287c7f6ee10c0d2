/** Kept views as they stand in a document; whatever is as usual may be left out. */
import * as z from 'zod';
import {
  FILTER_KINDS,
  FILTER_VALUES_MAX,
  VIEW_TITLE_MAX,
  type FilterKind,
} from '../model/filter-codes.ts';
import { MapLook, PeopleLook, ViewCode } from '../model/kept-view.ts';
import { Id, Line } from '../model/values.ts';
import { answer } from './answers.ts';

const Values = z.array(Line).max(FILTER_VALUES_MAX);

const WireFilter = z.object(
  // One key for each kind, which `fromEntries` cannot say.
  Object.fromEntries(FILTER_KINDS.map((kind) => [kind, Values.nullish()])) as {
    [K in FilterKind]: z.ZodOptional<z.ZodNullable<typeof Values>>;
  },
);

const filter = answer(WireFilter, 'Whom to show: each key with the values that will do.');
const { hidden, ghosts, selected, rest, as } = MapLook.shape;

const WireLook = z.discriminatedUnion('screen', [
  z.object({
    screen: z.literal('map'),
    overlay: answer(ViewCode, 'What is laid over the map; nothing when absent.'),
    ringsBy: answer(ViewCode, 'What the rings stand for; closeness when absent.'),
    sectorsBy: answer(ViewCode, 'What the sectors stand for; circles when absent.'),
    layout: answer(ViewCode, '"rings" or "force"; rings when absent.'),
    outlines: answer(ViewCode, 'Which groups are outlined; none when absent.'),
    as: answer(as, 'A map unless told.'),
    withMyTies: answer(z.boolean(), 'Lines from me to everybody. Default false.'),
    filter,
    rest: answer(rest, 'What becomes of those the filter leaves out; hidden when absent.'),
    hidden: answer(hidden, 'Ids of people who are hidden.'),
    ghosts: answer(ghosts, 'Ids of people who are faint.'),
    selected: answer(selected, 'Ids of people who are selected.'),
  }),
  z.object({
    screen: z.literal('people'),
    columns: answer(PeopleLook.shape.columns, 'Columns beside the name, in their order.'),
    sortedBy: answer(ViewCode, 'The column it is sorted by; as people were added when absent.'),
    isDescending: answer(z.boolean(), 'Default false.'),
    words: answer(PeopleLook.shape.words, 'Words by which people are found.'),
    filter,
  }),
]);

const WireView = z.object({
  id: Id.meta({ description: 'Unique among the views.' }),
  title: Line.max(VIEW_TITLE_MAX).meta({ description: 'Its name, in my own words.' }),
  shows: WireLook,
});
export type WireView = z.infer<typeof WireView>;

/** As many as there are: files may be put together, and what was written can be read. */
export const WireViews = z.array(WireView);
