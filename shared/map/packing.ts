/**
 * Puts boxes (a sign with its name) on the rings of the map so that none touches another. A box goes
 * as near as it can to the angle wished for: first along its row, then one row further out. Boxes
 * already placed never move, so a newcomer disturbs only those placed after it.
 */
import { round } from './rounding.ts';

/** A rectangle around a point: how far it reaches to each side, up and down, in map units. */
export type Box = { readonly half: number; readonly above: number; readonly below: number };

export type Spot = { readonly x: number; readonly y: number; readonly radius: number };

export type Wish = {
  readonly box: Box;
  /** Radians clockwise from the top. */
  readonly angle: number;
  /** How far it may stand from that angle, in radians. */
  readonly play: number;
  /** Radius of the first row and distance to the next. */
  readonly firstRow: number;
  readonly rowStep: number;
};

/** Side of a cell of the grid that finds neighbours; about the size of a box with a name. */
const CELL = 64;
/** Tries on each side of the angle wished for, in every row. */
const TRIES = 5;
/** Less sideways room than this, in map units, changes nothing: go to the next row at once. */
const WORTH_TRYING = 10;

type Placed = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Cells are numbered column by column, small enough to stay integers in the machine. */
const CELLS_ACROSS = 0x4000;
const cellOf = (value: number): number => Math.floor(value / CELL) + CELLS_ACROSS / 2;

export type Packing = {
  /** Finds room for a box and takes it. */
  readonly place: (wish: Wish) => Spot;
  /** Whether a box would touch nothing at a point. */
  readonly isFree: (x: number, y: number, box: Box) => boolean;
  /** Takes a place whatever stands there: for what is drawn at a given point. */
  readonly reserve: (x: number, y: number, box: Box) => void;
};

export function createPacking(): Packing {
  const cells = new Map<number, Placed[]>();

  const isFree = (x: number, y: number, box: Box): boolean => {
    const left = x - box.half;
    const right = x + box.half;
    const top = y - box.above;
    const bottom = y + box.below;
    const lastColumn = cellOf(right);
    const firstRow = cellOf(top);
    const lastRow = cellOf(bottom);
    for (let column = cellOf(left); column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) {
        const cell = cells.get(column * CELLS_ACROSS + row);
        if (cell === undefined) continue;
        for (const other of cell) {
          if (left < other.right && right > other.left && top < other.bottom && bottom > other.top)
            return false;
        }
      }
    }
    return true;
  };

  const reserve = (x: number, y: number, box: Box): void => {
    const placed = {
      left: x - box.half,
      right: x + box.half,
      top: y - box.above,
      bottom: y + box.below,
    };
    for (let column = cellOf(placed.left); column <= cellOf(placed.right); column++) {
      for (let row = cellOf(placed.top); row <= cellOf(placed.bottom); row++) {
        const key = column * CELLS_ACROSS + row;
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [placed]);
        else cell.push(placed);
      }
    }
  };

  const place = ({ box, angle, play, firstRow, rowStep }: Wish): Spot => {
    // Ends: beyond everything placed there is always room.
    for (let radius = firstRow; ; radius += rowStep) {
      const trials = play * radius < WORTH_TRYING ? 0 : 2 * TRIES;
      for (let trial = 0; trial <= trials; trial++) {
        const side = trial % 2 === 0 ? 1 : -1;
        const turn = angle + side * Math.ceil(trial / 2) * (play / TRIES);
        const x = round(radius * Math.sin(turn));
        const y = round(-radius * Math.cos(turn));
        if (!isFree(x, y, box)) continue;
        reserve(x, y, box);
        return { x, y, radius };
      }
    }
  };

  return { place, isFree, reserve };
}
