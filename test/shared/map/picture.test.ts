import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { mapScene } from '../../../shared/map/make-scene.ts';
import { mapPicture } from '../../../shared/map/picture.ts';
import type { Overlay } from '../../../shared/map/scene.ts';
import type { Network } from '../../../shared/model/network.ts';
import { serialise } from '../../../shared/report/serialise.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aContact, aNetwork } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { elementsOf, textsOf } from '../../support/picture.ts';
import { generatePeople } from './people.ts';

function picture(network: Network, overlay: Overlay, nameOf?: (id: string) => string) {
  const names = new Map(network.contacts.map(({ id, name }) => [id, name]));
  return mapPicture(mapScene(network, diagnose(network), { sectorsBy: 'circle', overlay }), {
    nameOf: nameOf ?? ((id) => names.get(id) ?? ''),
    text: catalogues.en.map,
    width: 640,
  });
}

const sixty = aNetwork({
  contacts: generatePeople(60, 2).people.map(({ id, ring, sector }, index) =>
    aContact({ id, name: `Person ${String(index)}`, circle: sector, closeness: 7 - ring - 1 || 1 }),
  ),
});

describe('the printed map', () => {
  it('is well formed and holds nothing that may not be printed', () => {
    for (const overlay of ['none', 'disconnected_expert', 'biased'] as const) {
      const written = serialise(picture(readCase('05').network, overlay));
      expect(written.startsWith('<svg ')).toBe(true);
      expect(written).not.toContain('NaN');
      expect(written).not.toContain('undefined');
    }
  });

  it('gives the same bytes for the same scene', () => {
    const { network } = readCase('06');
    const written = serialise(picture(network, 'biased'));
    expect(serialise(picture(structuredClone(network), 'biased'))).toBe(written);
  });

  it('says every name once', () => {
    for (const network of [readCase('02').network, readCase('06').network, sixty]) {
      const texts = textsOf(picture(network, 'biased')).map((text) => text.replaceAll('- ', '-'));
      for (const { name } of network.contacts) {
        expect([name, texts.filter((text) => text === name).length]).toEqual([name, 1]);
      }
    }
  });

  it('calls people what it is told to call them', () => {
    const texts = textsOf(picture(readCase('05').network, 'none', (id) => `<${id}>`));
    expect(texts).toContain('<e1>');
    expect(texts.join(' ')).not.toContain('Lab head');
  });

  it('tells marks apart by shape, and explains each shape it uses', () => {
    const found = picture(readCase('05').network, 'disconnected_expert');
    const words = catalogues.en.map.marks.disconnected_expert;
    expect(textsOf(found)).toEqual(
      expect.arrayContaining([`${words.raises} (9)`, `${words.eases} (3)`, `${words.neutral} (1)`]),
    );
    // Nine people, one of the legend, and my star.
    expect(elementsOf(found).filter(({ tag }) => tag === 'polygon')).toHaveLength(11);
  });

  it('is black and grey only', () => {
    const colours = elementsOf(picture(readCase('05').network, 'biased')).flatMap(
      ({ attributes }) => [attributes['fill'] ?? 'none', attributes['stroke'] ?? 'none'],
    );
    for (const colour of new Set(colours)) {
      const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/u.exec(colour) ?? [];
      const parts = [red, green, blue].map((part) => Number.parseInt(part || '0', 16));
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(16);
    }
  });

  it('draws nobody and one person too', () => {
    expect(serialise(picture(aNetwork({}), 'none'))).toContain('very close');
    const one = aNetwork({ contacts: [aContact({ id: 'a', name: 'Ada' })] });
    expect(textsOf(picture(one, 'none'))).toContain('Ada');
  });

  it('leaves the name of whoever finds no room to a title', () => {
    const many = aNetwork({
      contacts: generatePeople(200, 2).people.map(({ id, name, sector }) =>
        aContact({ id, name, circle: sector, closeness: 3 }),
      ),
    });
    const found = elementsOf(picture(many, 'none'));
    // One title is mine.
    const titles = found.filter(({ tag }) => tag === 'title').length - 1;
    expect(titles).toBeGreaterThan(0);
    const people = found.filter(
      ({ tag, children }) =>
        tag === 'g' &&
        children.some((child) => typeof child !== 'string' && child.tag === 'circle'),
    );
    expect(people.length).toBeGreaterThanOrEqual(200);
  });
});
