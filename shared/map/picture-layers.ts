/**
 * What a printed map may show besides people, ties and rings, as plain data: outlines of groups, the
 * plan, changes that are only tried, what differs between two days. What a map does not show is not
 * given; names in it are written as the paper wants them.
 */
import type { PrintedElement } from '../contract/report.ts';
import type { Taken } from './backdrop.ts';
import type { PeopleGroup } from './hulls.ts';
import type { LegendLine } from './picture-legend.ts';
import type { Placeholder } from './placeholders.ts';
import type { Badge, BadgeKind } from './plan-badges.ts';
import type { TimeMark, TwoDays } from './time-signs.ts';
import type { Ways } from './ways.ts';

/** Changes that are only tried, or lie between two days: people by id, ties by `tieKey`. */
export type Looks = {
  readonly gone: ReadonlySet<string>;
  /** Answers or standing are otherwise. */
  readonly changed: ReadonlySet<string>;
  /** Not in the network. */
  readonly added: ReadonlySet<string>;
  readonly cut: ReadonlySet<string>;
  readonly drawn: ReadonlySet<string>;
};

/** Somebody looked for, and whether the wish stands in the plan or is only proposed. */
export type DrawnWanted = Placeholder & { readonly isPlanned: boolean };

/** What a map shows besides people, ties and rings. Whatever is left out is not on it. */
export type PictureLayers = {
  readonly text: LayerText;
  readonly looks?: Looks;
  /** Ids under which several folded people stand. */
  readonly groups?: ReadonlySet<string>;
  readonly withMyTies?: boolean;
  readonly outlined?: readonly PeopleGroup[];
  readonly badges?: readonly Badge[];
  readonly wanted?: readonly DrawnWanted[];
  readonly ways?: Ways | null;
  /** Two days laid over each other, and what the legend calls their signs. */
  readonly time?:
    (TwoDays & { readonly words: { readonly [M in TimeMark | 'same']: string } }) | null;
};

/** What the legend calls these things; `layerWords` takes them from a catalogue. */
export type LayerText = {
  readonly badges: { readonly [B in BadgeKind]: string };
  readonly gone: string;
  readonly changed: string;
  readonly added: string;
  readonly pinned: string;
  readonly planned: string;
  readonly proposed: string;
  readonly way: string;
  readonly mine: string;
};

/** One layer, ready to be put on the paper. */
export type Layer = {
  readonly drawing: readonly PrintedElement[];
  /** Room no name may cover. */
  readonly taken: readonly Taken[];
  /** Room that belongs on the paper though names may lie on it; none unless told. */
  readonly reach?: readonly Taken[];
  readonly legend: readonly LegendLine[];
};
