/** What the hand does on this map, by the pointer and by the keys: it puts people, or it tries. */
import type { Drag } from './CytoscapeCanvas.tsx';
import { movingOn, type Moving, type MovingOptions } from './picture/moving.ts';
import { useByHand, type ByHandParts } from './trial/use-by-hand.ts';

type Parts = MovingOptions & ByHandParts;

export type HandOnMap = Moving & {
  readonly drag: (drag: Drag) => void;
};

export function useHand({ only, fixed, pins, ...parts }: Parts): HandOnMap {
  const { hand } = parts;
  const putting = movingOn({ scene: parts.scene, only, fixed, pins });
  const { drag, drop, step } = useByHand(parts);
  const { handlers } = putting;
  if (hand.does !== 'tries') return { ...putting, drag: () => undefined };
  return {
    drag,
    drop,
    step: (direction) => {
      const isWay = direction === 'up' || direction === 'down';
      if (only === null || !isWay || fixed.has(only)) return;
      step(only, direction === 'up' ? 'nearer' : 'further');
    },
    handlers,
  };
}
