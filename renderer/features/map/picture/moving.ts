/** Putting people somewhere on the map, by the pointer and by the keys. */
import { placeOf } from '../../../../shared/map/pins.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { Drag } from '../CytoscapeCanvas.tsx';
import { personOfElement } from '../graph-elements.ts';
import { UNITS, type Direction } from '../walking.ts';
import type { Pins } from './use-pins.ts';

/** One press of a key moves somebody by this share of the map's radius. */
const STEP = 0.02;

export type MovingOptions = {
  readonly scene: MapScene;
  /** The one person selected, whom the keys move. */
  readonly only: string | null;
  /** Who cannot be put anywhere. */
  readonly fixed: ReadonlySet<string>;
  readonly pins: Pick<Pins, 'hold' | 'letGo'>;
};

export type Moving = {
  /** One step with the keys; it is kept when Alt is let go. */
  readonly step: (direction: Direction) => void;
  readonly drop: (drop: Drag) => void;
  readonly handlers: {
    readonly onKeyUp: (event: { readonly key: string }) => void;
    readonly onBlur: () => void;
  };
};

export const movingOn = ({ scene, only, fixed, pins }: MovingOptions): Moving => ({
  step: (direction) => {
    const node = scene.nodes.find(({ id }) => id === only);
    if (node === undefined || fixed.has(node.id)) return;
    const [x, y] = UNITS[direction];
    const far = STEP * scene.radius;
    pins.hold(node.id, placeOf({ x: node.x + x * far, y: node.y + y * far }, scene.radius));
  },
  drop: ({ element, point }) => {
    const id = personOfElement(element);
    if (id === null) return;
    pins.hold(id, placeOf(point, scene.radius));
    pins.letGo();
  },
  handlers: {
    onKeyUp: ({ key }) => {
      if (key === 'Alt') pins.letGo();
    },
    onBlur: pins.letGo,
  },
});
