/** On another day people stand where the days put them: nobody is where a hand did, or is put anywhere. */
import type { Pins } from '../picture/use-pins.ts';

const nothing = (): void => undefined;

export const NO_PINS: Pins = {
  places: new Map(),
  hold: nothing,
  letGo: nothing,
  release: nothing,
  releaseAll: nothing,
};
