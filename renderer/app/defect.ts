/** What a report of a defect in the window says: kind, places in our code, parts on the screen. */
import type { DefectReport } from '../../shared/contract/defects.ts';
import { placesOf } from '../../shared/defect.ts';

// As much as the contract takes.
const FRAMES_MAX = 40;
const COMPONENTS_MAX = 60;

const isPlace = (frame: string): boolean => /^[\w.$-]{1,80}:\d{1,7}:\d{1,7}$/u.test(frame);
const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]{0,59}$/u.test(name);

/** `componentStack` is React's: a line `at Name (place)` for every part, without its properties. */
export function defectReport(thrown: unknown, componentStack: string): DefectReport {
  const { kind, frames } = placesOf(thrown);
  const components = componentStack
    .split('\n')
    .map((line) => /^\s*at (\S+)/u.exec(line)?.[1] ?? '')
    .filter(isIdentifier);
  return {
    kind: isIdentifier(kind) ? kind : 'Error',
    frames: frames.filter(isPlace).slice(0, FRAMES_MAX),
    components: components.slice(0, COMPONENTS_MAX),
  };
}
