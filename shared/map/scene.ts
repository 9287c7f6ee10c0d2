/**
 * What the map shows, as plain data: who is where, which ties are drawn, what the overlay says of
 * each. The canvas, the printed picture and the table twin are all made from one scene, so they
 * can never disagree.
 */
import { type Archetype, ARCHETYPES } from '../model/scales.ts';

/** What the rings of the map can stand for. */
export const RINGS_BY = ['closeness', 'benefits', 'level', 'contact'] as const;
export type RingsBy = (typeof RINGS_BY)[number];

/** What the sectors of the map can stand for. */
export const SECTORS_BY = ['circle', 'org', 'function', 'place'] as const;
export type SectorsBy = (typeof SECTORS_BY)[number];

/** What near and far, and side by side, mean on a map. */
export type Arrangement = { readonly ringsBy: RingsBy; readonly sectorsBy: SectorsBy };

/** The map as one meets it first. */
export const USUAL_ARRANGEMENT: Arrangement = { ringsBy: 'closeness', sectorsBy: 'circle' };

/** Readings of one side of the ties, which no single pattern owns. */
export const LENSES = [
  'benefits',
  'energy',
  'freshness',
  'brokers',
  'redundancy',
  'crisis',
  'need',
  'plan',
] as const;
export type Lens = (typeof LENSES)[number];

/** What can be laid over the map: the evidence of an archetype, or one side of the ties. */
export type Reading = Archetype | Lens;
export type Overlay = 'none' | Reading;

export const isLens = (overlay: Overlay): overlay is Lens => LENSES.some((it) => it === overlay);

/** Every overlay, in the order they are offered. */
export const OVERLAYS: readonly Overlay[] = ['none', ...ARCHETYPES, ...LENSES];

/**
 * How an overlay marks a person: `raises` feeds the pattern (or calls for care), `eases` counts
 * against it (or is what one would keep), `neutral` neither, `unknown` was not answered. Never colour
 * alone: each has a shape of its own too.
 */
export type Mark = 'raises' | 'eases' | 'neutral' | 'unknown';

export type SceneNode = {
  readonly id: string;
  readonly name: string;
  /** Position in map units, ego at 0, 0; y grows downwards. */
  readonly x: number;
  readonly y: number;
  /** 1 the innermost ring … 5 the outermost; 6 what the rings stand for was not answered. */
  readonly ring: 1 | 2 | 3 | 4 | 5 | 6;
  /** Key of the sector; `sectorWords` says it. Empty when not answered. */
  readonly sector: string;
  readonly core: boolean;
  readonly mark: Mark;
  /** Codes of the reasons behind the mark, keys of `text.map.reasons`. */
  readonly reasons: readonly string[];
  /** How many people they are tied to among my contacts. */
  readonly ties: number;
  /** Put here by hand, wherever the arrangement would have them. */
  readonly isPinned: boolean;
};

export type SceneTie = {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  /** The overlay draws the tie strongly (an echo cluster, an introduction). */
  readonly strong: boolean;
};

/** Two people an overlay joins although, as far as I said, they do not know each other. */
export type ScenePair = { readonly a: string; readonly b: string };

export type SceneSector = {
  readonly key: string;
  /** What its people share, as `sectorOf` has it; empty for contacts of whom it is not known. */
  readonly name: string;
  /** Radians, clockwise from the top. */
  readonly from: number;
  readonly to: number;
};

export type LegendEntry = {
  readonly mark: Mark;
  /** Ids of the people meant; clicking the entry selects them. */
  readonly people: readonly string[];
};

export type MapScene = Arrangement & {
  readonly overlay: Overlay;
  readonly egoName: string | null;
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** Pairs who might meet without me; drawn by the overlay that speaks of them. */
  readonly pairs: readonly ScenePair[];
  readonly sectors: readonly SceneSector[];
  /** Outer radius of each ring that is in use, innermost first. */
  readonly rings: readonly { readonly ring: number; readonly radius: number }[];
  /** Radius that holds everything, labels excepted. */
  readonly radius: number;
  readonly legend: readonly LegendEntry[];
};
