/** Who is marked how where two days are compared, and the looks this borrows from what is tried. Pure. */
import { tieKey } from '../../../../shared/diagnosis/changes.ts';
import { thenAndNow, type Moment, type ThenAndNow } from '../../../../shared/map/then-and-now.ts';
import type { Arrangement } from '../../../../shared/map/scene.ts';
import { TIME_MARKS, type TimeMark, type TimeMarks } from '../../../../shared/map/time-signs.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { NOTHING_TRIED, type TriedMarks } from '../trial/tried.ts';

/** What two moments come to; `done` are those with whom something planned was done in between. */
export function timeMarks(
  { before, after }: { readonly before: Moment; readonly after: Moment },
  done: ReadonlySet<string>,
  arrangement: Arrangement,
): TimeMarks {
  const there: ThenAndNow = thenAndNow(before, after, arrangement);
  const marks = {
    entered: new Set(there.entered),
    left: new Set(there.left),
    moved: new Set(there.moved),
    inward: new Set(there.inward),
    outward: new Set(there.outward),
    done: new Set([...there.kept, ...there.entered].filter((id) => done.has(id))),
  };
  const isTold = (id: string): boolean => TIME_MARKS.some((mark) => marks[mark].has(id));
  return { ...marks, same: new Set(there.kept.filter((id) => !isTold(id))) };
}

/** The marks somebody carries, in the order in which they are told. */
export const marksOn = (marks: TimeMarks, id: string): readonly TimeMark[] =>
  TIME_MARKS.filter((mark) => marks[mark].has(id));

const tiesOf = ({ alterTies }: Network): ReadonlySet<string> =>
  new Set((alterTies ?? []).map(({ a, b }) => tieKey(a, b)));

/**
 * Whoever left is the outline of who is gone. Who entered glows; beside a target, where they are not
 * there yet, they are an outline too, and ties that are not there yet are drawn as such.
 */
export function drawnAs(
  { entered, left }: TimeMarks,
  { before, after }: { readonly before: Network; readonly after: Network },
  isAhead: boolean,
): TriedMarks {
  const looks = { ...NOTHING_TRIED, gone: left };
  if (!isAhead) return { ...looks, changed: entered };
  const [then, now] = [tiesOf(before), tiesOf(after)];
  return { ...looks, added: entered, drawn: new Set([...now].filter((key) => !then.has(key))) };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Everybody there is something to tell of; nobody while one day is looked at alone. */
export const toldIn = (
  view: { readonly compared: { readonly marks: TimeMarks } | null } | null,
): ReadonlySet<string> => {
  const marks = view?.compared?.marks;
  if (marks === undefined) return NOBODY;
  const told = new Set<string>();
  for (const mark of TIME_MARKS) for (const id of marks[mark]) told.add(id);
  return told;
};
