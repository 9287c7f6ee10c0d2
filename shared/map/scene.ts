/**
 * What the map shows, as plain data: who is where, which ties are drawn, what the overlay says of
 * each. The canvas, the printed picture and the table twin are all made from one scene, so they
 * can never disagree.
 */
import type { Archetype } from '../model/scales.ts';

/** What sectors of the map stand for. */
export type SectorsBy = 'circle' | 'org';

/** Which reading is laid over the map. */
export type Overlay = 'none' | Extract<Archetype, 'disconnected_expert' | 'biased'>;

/**
 * How an overlay marks a person: `raises` feeds the pattern, `eases` counts against it, `neutral`
 * neither, `unknown` was not answered. Never colour alone: each has a shape of its own too.
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
  readonly sectors: readonly SceneSector[];
  /** Outer radius of each ring that is in use, innermost first. */
  readonly rings: readonly { readonly ring: number; readonly radius: number }[];
  /** Radius that holds everything, labels excepted. */
  readonly radius: number;
  readonly legend: readonly LegendEntry[];
};
