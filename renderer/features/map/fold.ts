/**
 * Large networks, folded: the brightest people (inner circle first, then the closest) are drawn one
 * by one, the others of each sector become one group that opens. A folded network is a network like
 * any other, so layout and scene need to know nothing of it.
 */
import type { Network } from '../../../shared/model/network.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { inSector, sectorOf } from '../../../shared/map/arrangement.ts';
import type { SectorsBy } from '../../../shared/map/scene.ts';

/** How many people are drawn one by one unless more are asked for (bench rows D1 and D2). */
export const DRAWN_MAX = 160;
/** Groups beyond the largest ones are put together. */
const GROUPS_MAX = 24;
/** Starts the id of a group; a contact's id that starts so is drawn like any other contact. */
const GROUP = 'folded:';

export type Group = {
  /** Name of the sector; empty when people of several, or of none, are together. */
  readonly sector: string;
  readonly people: readonly string[];
};

export type Folded = {
  readonly network: Network;
  /** The groups by the id they have as a contact of `network`. */
  readonly groups: ReadonlyMap<string, Group>;
};

export type FoldOptions = {
  readonly sectorsBy: SectorsBy;
  /** Drawn one by one in any case: people selected, groups opened. */
  readonly shown: ReadonlySet<string>;
  /** What to call a group of so many people. */
  readonly groupName: (count: number) => string;
};

const NONE: ReadonlyMap<string, Group> = new Map();

const brightness = (a: Contact, b: Contact): number =>
  Number(b.core) - Number(a.core) ||
  (b.closeness ?? 0) - (a.closeness ?? 0) ||
  (a.id < b.id ? -1 : 1);

function groupRest(rest: readonly Contact[], sectorsBy: SectorsBy): Group[] {
  const bySector = Map.groupBy(rest, (contact) => sectorOf(contact, sectorsBy));
  const sectors = [...bySector].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  const groups = sectors
    .slice(0, GROUPS_MAX)
    .map(([sector, members]) => ({ sector, people: members.map(({ id }) => id) }));
  const others = sectors.slice(GROUPS_MAX).flatMap(([, members]) => members.map(({ id }) => id));
  return others.length === 0 ? groups : [...groups, { sector: '', people: others }];
}

/** Nothing of a single person is left to see in a group: neither where they stand nor what they share. */
const NOTHING = {
  core: false,
  closeness: null,
  received: null,
  levelRel: null,
  lastContact: null,
  monthsSinceContact: null,
  met: null,
  circle: null,
  org: null,
  function: null,
  proximity: null,
} as const;

/** A contact that stands for a group: made from a member, of whom only the sector stays. */
function toStandIn(
  member: Contact,
  entry: readonly [string, Group] | undefined,
  { sectorsBy, groupName }: FoldOptions,
): Contact[] {
  if (entry === undefined) return [];
  const [id, { sector, people }] = entry;
  const name = groupName(people.length);
  return [{ ...member, ...NOTHING, tags: [], ...inSector(sectorsBy, sector), id, name }];
}

export function foldNetwork(network: Network, options: FoldOptions): Folded {
  const { sectorsBy, shown } = options;
  if (network.contacts.length <= DRAWN_MAX) return { network, groups: NONE };
  const bright = network.contacts.toSorted(brightness);
  const drawn = bright.filter((contact, rank) => rank < DRAWN_MAX || shown.has(contact.id));
  const drawnIds = new Set(drawn.map(({ id }) => id));
  const rest = bright.filter(({ id }) => !drawnIds.has(id));
  const groups = new Map(
    groupRest(rest, sectorsBy).map((group, index) => [`${GROUP}${String(index)}`, group]),
  );
  const standIns = rest
    .slice(0, groups.size)
    .flatMap((member, index) => toStandIn(member, [...groups][index], options));
  return {
    // Ties with folded people stay, for the counts; a scene draws only those among the people it has.
    network: { ...network, contacts: [...drawn, ...standIns] },
    groups,
  };
}
