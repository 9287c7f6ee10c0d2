import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOOK_CHOICES, lookFrom, TEXT_SIZE, usualLook } from '../../../shared/model/look.ts';
import { Preferences } from '../../../shared/model/preferences.ts';
import { hold } from '../../support/laws.ts';

const look = fc.record({
  locale: fc.constantFrom(...LOOK_CHOICES.locale),
  theme: fc.constantFrom(...LOOK_CHOICES.theme),
  contrast: fc.constantFrom(...LOOK_CHOICES.contrast),
  density: fc.constantFrom(...LOOK_CHOICES.density),
  motion: fc.constantFrom(...LOOK_CHOICES.motion),
  textSize: fc.integer({ min: TEXT_SIZE.least, max: TEXT_SIZE.most }),
});

describe('a look', () => {
  it('is read back as it was written, whatever else stands beside it', () => {
    hold(
      fc.property(look, fc.dictionary(fc.string(), fc.jsonValue()), (chosen, others) => {
        expect(lookFrom({ ...others, ...chosen }, usualLook('en'))).toEqual(chosen);
      }),
    );
  });

  it('is one the preferences accept, whatever it is read from', () => {
    const keys = Object.keys(usualLook('en'));
    const fields = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    hold(
      fc.property(fields, look, (given, usual) => {
        const read = lookFrom(given, usual);
        expect(Preferences.partial().safeParse(read).success).toBe(true);
        expect(Object.keys(read).toSorted()).toEqual(keys.toSorted());
      }),
    );
  });
});
