/**
 * The lasso: with Shift held, a drag that begins on empty ground draws an outline around people; with
 * the tool on, any drag does. The canvas below sees nothing of such a drag, and a press that does not
 * move stays a press.
 */
import { useRef, useState, type PointerEvent, type SyntheticEvent } from 'react';
import type { Point } from '../../../../shared/map/backdrop.ts';

/** A hand that moves less than this, in px, has pressed and not drawn. */
const STILL = 4;

export type LassoOptions = {
  readonly isOn: boolean;
  /** Whether a drag with Shift may begin here: nobody stands there. In px of the canvas. */
  readonly isFree: (at: Point) => boolean;
  /** The outline is closed. */
  readonly onClosed: (outline: readonly Point[], isAdding: boolean) => void;
  readonly onPress: (at: Point, isAdding: boolean) => void;
};

export type Lasso = {
  /** What has been drawn so far, in px of the canvas; null while nothing is. */
  readonly outline: readonly Point[] | null;
  readonly cancel: () => void;
  readonly handlers: {
    readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMoveCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUpCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancelCapture: () => void;
    readonly onMouseDownCapture: (event: SyntheticEvent) => void;
    readonly onTouchStartCapture: (event: SyntheticEvent) => void;
  };
};

export function useLasso({ isOn, isFree, onClosed, onPress }: LassoOptions): Lasso {
  const drawing = useRef<Point[] | null>(null);
  const [outline, setOutline] = useState<readonly Point[] | null>(null);
  const placeOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const cancel = (): void => {
    drawing.current = null;
    setOutline(null);
  };
  /** The press of a mouse or a finger follows the pointer's; the canvas listens to those. */
  const keepFromCanvas = (event: SyntheticEvent): void => {
    if (drawing.current !== null) event.stopPropagation();
  };
  return {
    outline,
    cancel,
    handlers: {
      onPointerDownCapture: (event) => {
        const at = placeOf(event);
        if (event.button !== 0 || !(isOn || (event.shiftKey && isFree(at)))) return;
        drawing.current = [at];
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        event.stopPropagation();
      },
      onPointerMoveCapture: (event) => {
        if (drawing.current === null) return;
        drawing.current.push(placeOf(event));
        setOutline([...drawing.current]);
      },
      onPointerUpCapture: (event) => {
        const drawn = drawing.current;
        const [start] = drawn ?? [];
        if (drawn === null || start === undefined) return;
        cancel();
        const hasMoved = drawn.some(({ x, y }) => Math.hypot(x - start.x, y - start.y) > STILL);
        if (hasMoved) onClosed(drawn, event.shiftKey);
        else onPress(start, event.shiftKey);
      },
      onPointerCancelCapture: cancel,
      onMouseDownCapture: keepFromCanvas,
      onTouchStartCapture: keepFromCanvas,
    },
  };
}
