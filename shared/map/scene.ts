/**
 * What the map shows, as plain data: who is where, which ties are drawn, what the overlay says of
 * each. The canvas, the printed picture and the table twin are all made from one scene, so they
 * can never disagree.
 */
import { type Archetype, ARCHETYPES } from '../model/scales.ts';

/** What sectors of the map stand for. */
export type SectorsBy = 'circle' | 'org';

/** Readings of one side of the ties, which no single pattern owns. */
export const LENSES = ['benefits', 'energy', 'freshness', 'brokers', 'redundancy'] as const;
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
  /** 1 the innermost ring (closeness 5) … 5 the outermost (closeness 1); 6 closeness not answered. */
  readonly ring: 1 | 2 | 3 | 4 | 5 | 6;
  readonly sector: string;
  readonly core: boolean;
  readonly mark: Mark;
  /** Codes of the reasons behind the mark, keys of `text.map.reasons`. */
  readonly reasons: readonly string[];
  /** How many people they are tied to among my contacts. */
  readonly ties: number;
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
  /** The sector's name as the user wrote it; empty for contacts without one. */
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

export type MapScene = {
  readonly overlay: Overlay;
  readonly sectorsBy: SectorsBy;
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
