import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedElement } from '../../../shared/contract/report.ts';
import { textWidth } from '../../../shared/map/labels.ts';
import { mapScene } from '../../../shared/map/make-scene.ts';
import { mapFile, wrapWords } from '../../../shared/map/map-file.ts';
import { serialise } from '../../../shared/report/serialise.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';

const { network } = readCase('05');
const file = (notes: readonly string[]): PrintedElement =>
  mapFile(mapScene(network, null, { sectorsBy: 'circle', overlay: 'crisis' }), {
    nameOf: (id) => id.toUpperCase(),
    text: catalogues.en.map,
    width: 1000,
    title: 'Map of my network: 13 people',
    subtitle: 'Crisis list',
    notes,
  });

describe('the map as a file', () => {
  it('has title, reading, legend and notes around the picture, and calls people as asked', () => {
    const markup = serialise(file([catalogues.en.map.readings.crisis]));
    for (const words of ['Map of my network', 'Crisis list', 'You could call', 'Whom you could'])
      expect(markup).toContain(words);
    expect(markup).toContain('>E1<');
    expect(markup).not.toContain('Lab head');
  });

  it('is the same bytes for the same scene, and higher the more is said below it', () => {
    expect(serialise(file(['a']))).toBe(serialise(file(['a'])));
    const height = (notes: readonly string[]): number => Number(file(notes).attributes['height']);
    expect(height(['a', 'b'])).toBeGreaterThan(height(['a']));
  });
});

describe('a paragraph', () => {
  it('keeps its words and its width, but for a word wider than a line', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/u), { maxLength: 30 });
    hold(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (given, width) => {
        const lines = wrapWords(given.join(' '), width);
        expect(lines.join(' ')).toBe(given.join(' '));
        for (const line of lines)
          expect(textWidth(line) <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
