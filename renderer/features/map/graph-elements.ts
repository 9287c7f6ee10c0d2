/**
 * The scene as the canvas takes it: elements with positions, made once for a network, and classes,
 * which say everything that changes while looking: overlay, names, selection. Pure; element ids are
 * `p:` and a contact's id, `t:` and a tie's two ids, `m:` and a pair's, so no contact can be taken
 * for anything else.
 */
import { tieKey } from '../../../shared/diagnosis/changes.ts';
import { brightIds, labelLines } from '../../../shared/map/labels.ts';
import type { NameSide } from '../../../shared/map/names.ts';
import { OVERLAY_RULES, pairsShown } from '../../../shared/map/overlays.ts';
import type { MapScene, SceneNode, ScenePair, SceneTie } from '../../../shared/map/scene.ts';
import type { TriedMarks } from './trial/tried.ts';

export type GraphElement = {
  readonly group: 'nodes' | 'edges';
  readonly data: {
    readonly id: string;
    readonly label?: string;
    readonly source?: string;
    readonly target?: string;
  };
  readonly position?: { readonly x: number; readonly y: number };
  /** The pointer can take it somewhere else. */
  readonly isMovable?: boolean;
};

export type ElementOptions = {
  readonly withMyTies: boolean;
  /** With the lines of an overlay that draws pairs who might meet. */
  readonly withPairs?: boolean;
  /** People, or groups, who cannot be put anywhere. */
  readonly fixed?: ReadonlySet<string>;
};

/** What stands out at the moment. */
export type Focus = {
  /** Who carries a name, and on which side of the sign. */
  readonly named: ReadonlyMap<string, NameSide>;
  readonly chosen: ReadonlySet<string>;
  /** Put aside: faint, and without a name unless selected. */
  readonly ghosts: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly tried: TriedMarks;
};

export const ME = 'me';
export const personElement = (id: string): string => `p:${id}`;
const tieElement = ({ a, b }: SceneTie): string => `t:${JSON.stringify([a, b])}`;
const pairElement = ({ a, b }: ScenePair): string => `m:${JSON.stringify([a, b])}`;
const spokeElement = (id: string): string => `s:${id}`;

/** The contact an element stands for, or null when it is none. */
export const personOfElement = (element: string): string | null =>
  element.startsWith('p:') ? element.slice(2) : null;

/**
 * Everything to draw, and nothing that is not seen: each element costs its share of the first picture.
 * My own ties only repeat what the rings say, so they are drawn on request.
 */
export function toElements(
  scene: MapScene,
  { withMyTies, withPairs = false, fixed }: ElementOptions,
): readonly GraphElement[] {
  const people = scene.nodes.map(({ id, name, x, y }): GraphElement => ({
    group: 'nodes',
    data: { id: personElement(id), label: labelLines(name).join('\n') },
    position: { x, y },
    isMovable: fixed?.has(id) !== true,
  }));
  const ties = scene.ties.map((tie): GraphElement => ({
    group: 'edges',
    data: { id: tieElement(tie), source: personElement(tie.a), target: personElement(tie.b) },
  }));
  const pairs = scene.pairs.map((pair): GraphElement => ({
    group: 'edges',
    data: { id: pairElement(pair), source: personElement(pair.a), target: personElement(pair.b) },
  }));
  const mine = scene.nodes.map(({ id }): GraphElement => ({
    group: 'edges',
    data: { id: spokeElement(id), source: ME, target: personElement(id) },
  }));
  const me: GraphElement = { group: 'nodes', data: { id: ME }, position: { x: 0, y: 0 } };
  return [me, ...people, ...ties, ...(withPairs ? pairs : []), ...(withMyTies ? mine : [])];
}

const classList = (...classes: readonly (string | false)[]): string =>
  classes.filter((name) => name !== false).join(' ');

function personClasses(node: SceneNode, scene: MapScene, isBright: boolean): string {
  const size = isBright ? (node.core ? 'core' : 'other') : 'faint';
  const sign = scene.overlay === 'none' ? 'plain' : node.mark;
  const isOpen = !node.core && (sign === 'plain' || sign === 'neutral');
  return classList('person', size, sign, isOpen && 'open');
}

/** How a change that is only tried shows on a person. */
function triedClass(id: string, { gone, changed, added }: TriedMarks): string | false {
  if (gone.has(id)) return 'gone';
  if (added.has(id)) return 'added';
  return changed.has(id) && 'changed';
}

/** A tie goes with either of its people; one that is only tried is drawn as such. */
function triedTieClass({ a, b }: SceneTie, { gone, cut, drawn }: TriedMarks): string | false {
  const key = tieKey(a, b);
  if (gone.has(a) || gone.has(b) || cut.has(key)) return 'cut';
  return drawn.has(key) && 'drawn';
}

/** Heavier ties come in two more widths: 2 and 3 times, 4 times and more. */
const weightClass = (weight: number): string | false =>
  weight >= 4 ? 'heaviest' : weight >= 2 && 'heavy';

/** Ids of the people the chosen one is tied to; with several chosen, nobody. */
export function neighboursOf(scene: MapScene, chosen: ReadonlySet<string>): ReadonlySet<string> {
  if (chosen.size !== 1) return new Set();
  return new Set(
    scene.ties.flatMap(({ a, b }) => (chosen.has(a) ? [b] : chosen.has(b) ? [a] : [])),
  );
}

/** Below the sign is where a name stands unless a class says otherwise. */
const sideClass = (side: NameSide = 'below'): string | false => side !== 'below' && `name-${side}`;

/** The classes of every element of `toElements(scene, …)`, by element id. */
export function toClasses(scene: MapScene, focus: Focus): ReadonlyMap<string, string> {
  const { named, chosen, ghosts, groups, tried } = focus;
  const isGhostly = ({ a, b }: ScenePair): boolean => ghosts.has(a) || ghosts.has(b);
  const bright = brightIds(scene.nodes);
  const near = neighboursOf(scene, chosen);
  const isFocused = chosen.size > 0;
  const classes = new Map<string, string>([[ME, 'me']]);
  for (const node of scene.nodes) {
    const { id } = node;
    const isChosen = chosen.has(id);
    const isNear = near.has(id);
    const standing = groups.has(id) ? 'group' : personClasses(node, scene, bright.has(id));
    const isNamed = isChosen || named.has(id);
    classes.set(
      personElement(id),
      classList(
        standing,
        isNamed && 'named',
        isNamed && sideClass(named.get(id)),
        isChosen && 'chosen',
        triedClass(id, tried),
        isFocused && !isChosen && !isNear && 'far',
        ghosts.has(id) && !isChosen && 'ghost',
      ),
    );
    classes.set(
      spokeElement(id),
      classList('mine', isFocused && !isChosen && 'far', ghosts.has(id) && 'ghost'),
    );
  }
  for (const pair of pairsShown(scene)) {
    const isFar = isFocused && !chosen.has(pair.a) && !chosen.has(pair.b);
    classes.set(pairElement(pair), classList('pair', isFar && 'far', isGhostly(pair) && 'ghost'));
  }
  const strong =
    scene.overlay === 'none' ? '' : `strong-${OVERLAY_RULES[scene.overlay].strongMark}`;
  for (const tie of scene.ties) {
    const isLit =
      chosen.size === 1
        ? chosen.has(tie.a) || chosen.has(tie.b)
        : chosen.has(tie.a) && chosen.has(tie.b);
    classes.set(
      tieElement(tie),
      classList(
        'tie',
        weightClass(tie.weight),
        tie.strong && strong,
        triedTieClass(tie, tried),
        isFocused && (isLit ? 'lit' : 'far'),
        isGhostly(tie) && 'ghost',
      ),
    );
  }
  return classes;
}
