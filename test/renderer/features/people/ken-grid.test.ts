import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  afterEdit,
  cellAt,
  COLUMNS,
  emptyRowCell,
  firstCell,
  pressKey,
  type GridKey,
  type GridState,
} from '../../../../renderer/features/people/ken-grid.ts';
import { hold } from '../../../support/laws.ts';

/** Five people and the empty row. */
const ROWS = 6;
const at = (row: number, column: number): GridState => ({ ...firstCell, row, column });
const key = (name: string, held: Partial<GridKey> = {}): GridKey => ({
  key: name,
  shift: false,
  mod: false,
  ...held,
});
const press = (state: GridState, name: string, held?: Partial<GridKey>) =>
  pressKey(state, key(name, held), ROWS);
const placeAfter = (state: GridState, name: string, held?: Partial<GridKey>) => {
  const { row, column } = press(state, name, held).state;
  return [row, column];
};

describe('moving in Ken’s table', () => {
  it('goes one cell with an arrow and to the edge with the arrow and Ctrl', () => {
    expect(placeAfter(at(1, 1), 'ArrowDown')).toEqual([2, 1]);
    expect(placeAfter(at(1, 1), 'ArrowUp')).toEqual([0, 1]);
    expect(placeAfter(at(1, 1), 'ArrowRight')).toEqual([1, 2]);
    expect(placeAfter(at(1, 1), 'ArrowLeft')).toEqual([1, 0]);
    expect(placeAfter(at(1, 1), 'ArrowUp', { mod: true })).toEqual([0, 1]);
    expect(placeAfter(at(1, 1), 'End')).toEqual([1, 3]);
    expect(placeAfter(at(3, 2), 'Home', { mod: true })).toEqual([0, 0]);
  });

  it('enters the empty row in its one cell', () => {
    expect(placeAfter(at(4, 2), 'ArrowDown')).toEqual([5, 0]);
    expect(placeAfter(at(0, 2), 'End', { mod: true })).toEqual([5, 0]);
    expect(cellAt(emptyRowCell.row, 0, ROWS)).toEqual(at(5, 0));
  });

  it('leaves the keys that move in the text of the empty row to the text', () => {
    for (const name of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'a', 'Enter', 'Delete'])
      expect(press(at(5, 0), name)).toEqual({ state: at(5, 0), effect: 'pass' });
    expect(placeAfter(at(5, 0), 'ArrowUp')).toEqual([4, 0]);
  });

  it('walks every cell with Tab and lets go at both ends', () => {
    expect(placeAfter(at(0, 3), 'Tab')).toEqual([1, 0]);
    expect(placeAfter(at(1, 0), 'Tab', { shift: true })).toEqual([0, 3]);
    expect(placeAfter(at(4, 3), 'Tab')).toEqual([5, 0]);
    expect(press(at(5, 0), 'Tab').effect).toBe('pass');
    expect(press(at(0, 0), 'Tab', { shift: true }).effect).toBe('pass');
  });

  it('is no trap: Escape, then Tab, leaves from anywhere', () => {
    const leaving = press(at(2, 1), 'Escape').state;
    expect(pressKey(leaving, key('Tab'), ROWS).effect).toBe('pass');
    const stayed = pressKey(leaving, key('ArrowDown'), ROWS).state;
    expect(stayed.isLeaving).toBe(false);
  });
});

describe('editing in Ken’s table', () => {
  it('edits with Enter, and opens the card on the last column', () => {
    expect(press(at(0, 1), 'Enter').state).toMatchObject({ isEditing: true, typed: '' });
    expect(press(at(0, 3), 'Enter').effect).toBe('open-card');
  });

  it('begins with what is typed', () => {
    expect(press(at(0, 1), 'é').state).toMatchObject({ isEditing: true, typed: 'é' });
    expect(press(at(0, 1), 'a', { mod: true }).effect).toBe('pass');
    expect(press(at(0, 3), 'a').effect).toBe('pass');
  });

  it('removes the person with Delete on the name, and takes an answer back on an answer', () => {
    expect(press(at(0, 0), 'Delete').effect).toBe('remove');
    expect(press(at(0, 1), 'Delete').effect).toBe('clear');
    expect(press(at(0, 2), 'Backspace').effect).toBe('clear');
    expect(press(at(0, 0), 'Backspace').effect).toBe('pass');
  });

  it('goes down the column after Enter, but not into the empty row', () => {
    expect(afterEdit(at(0, 1), 'down', ROWS)).toEqual(at(1, 1));
    expect(afterEdit(at(4, 1), 'down', ROWS)).toEqual(at(4, 1));
  });

  it('goes along the row after Tab', () => {
    expect(afterEdit(at(0, 2), 'next', ROWS)).toEqual(at(0, 3));
    expect(afterEdit(at(0, 0), 'back', ROWS)).toEqual(at(0, 0));
    expect(afterEdit({ ...at(2, 1), isEditing: true }, 'here', ROWS)).toEqual(at(2, 1));
  });

  it('stays inside the table whatever is pressed', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab', 'Home', 'End'];
    const pressed = fc.record({
      key: fc.constantFrom(...keys, 'PageUp', 'PageDown', 'Escape'),
      shift: fc.boolean(),
      mod: fc.boolean(),
    });
    hold(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(pressed), (rows, presses) => {
        const end = presses.reduce((state, one) => pressKey(state, one, rows).state, firstCell);
        expect(end.row).toBeGreaterThanOrEqual(0);
        expect(end.row).toBeLessThan(rows);
        expect(end.column).toBeLessThan(end.row === rows - 1 ? 1 : COLUMNS.length);
      }),
      { numRuns: 200 },
    );
  });
});
