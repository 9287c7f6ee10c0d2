import { describe, expect, it } from 'vitest';
import { sortRows, type Column } from '../../../renderer/features/map/map-rows.ts';
import { reasonWords } from '../../../renderer/features/map/reason-words.ts';
import { speakSelection } from '../../../renderer/features/map/speaking.ts';
import { NOTHING_TRIED } from '../../../renderer/features/map/trial/tried.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { must } from '../../../shared/assert.ts';
import { mapScene } from '../../../shared/map/make-scene.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { formatsFor } from '../../../shared/text/format.ts';
import { readCase } from '../../support/case-network.ts';

const { network } = readCase('05');
const scene = mapScene(network, diagnose(network), {
  sectorsBy: 'circle',
  overlay: 'disconnected_expert',
});
const { compare } = formatsFor('en');
const sorted = (column: Column, isDescending = false) =>
  sortRows(scene.nodes, { column, isDescending }, compare);
const en = catalogues.en.map;

describe('the table of the map', () => {
  it('holds everybody, whatever it is sorted by', () => {
    for (const column of ['name', 'ring', 'sector', 'ties', 'mark'] as const) {
      expect(sorted(column)).toHaveLength(scene.nodes.length);
    }
  });

  it('sorts by name as a reader expects, and backwards', () => {
    const names = sorted('name').map(({ name }) => name);
    expect(names[0]).toBe('Cardiologist');
    expect(sorted('name', true).map(({ name }) => name)).toEqual(names.toReversed());
  });

  it('sorts by ring from the inside out, equals by name', () => {
    const rows = sorted('ring');
    expect(rows[0]?.name).toBe('Spouse');
    expect(rows.slice(1, 4).map(({ name }) => name)).toEqual([
      'Co-reader',
      'Former supervisor',
      'Lab head',
    ]);
  });

  it('sorts by mark: what raises first, what was not answered last', () => {
    expect(sorted('mark').map(({ mark }) => mark)).toEqual([
      ...Array.from({ length: 9 }, () => 'raises'),
      ...Array.from({ length: 3 }, () => 'eases'),
      'neutral',
    ]);
  });

  it('keeps people without a sector last', () => {
    const nodes = scene.nodes.map((node, index) =>
      index === 0 ? Object.assign({}, node, { sector: '' }) : node,
    );
    const rows = sortRows(nodes, { column: 'sector', isDescending: false }, compare);
    expect(rows.at(-1)?.sector).toBe('');
  });
});

describe('what is said of a person', () => {
  const labHead = must(
    scene.nodes.find(({ name }) => name === 'Lab head'),
    'case 05 has a lab head',
  );

  const reasons =
    'Has much the same skills as you. You made the first move yourself. Works where you work';
  const speak = (
    chosen: readonly string[],
    groups: Parameters<typeof speakSelection>[2]['groups'] = new Map(),
    tried = NOTHING_TRIED,
  ): string => speakSelection(catalogues.en, scene, { chosen, groups, tried, time: null });

  it('is whether they are only tried otherwise', () => {
    expect(speak([labHead.id], undefined, { ...NOTHING_TRIED, gone: new Set([labHead.id]) })).toBe(
      `Lab head: close, 8 ties. Keeps you on familiar ground. Tried as gone. ${reasons}`,
    );
  });

  it('is name, ring, ties, mark and why when they are reached', () => {
    expect(speak([labHead.id])).toBe(
      `Lab head: close, 8 ties. Keeps you on familiar ground. ${reasons}`,
    );
  });

  it('is how many, when several are selected, and nothing for nobody', () => {
    expect(speak(['e1', 'e2'])).toBe('2 people selected');
    expect(speak(['gone'])).toBe('');
  });

  it('is how many wait in a group', () => {
    const groups = new Map([[labHead.id, { sector: 'lab', people: ['a', 'b', 'c'] }]]);
    expect(speak([labHead.id], groups)).toBe('3 people more in lab, folded. Enter shows them.');
  });

  it('has every reason as a phrase, and a phrase when there is none', () => {
    expect(reasonWords(en, labHead)).toEqual([
      en.reasons['same-skill'],
      en.reasons['met-through-me'],
      en.reasons['same-site'],
    ]);
    expect(reasonWords(en, { ...labHead, reasons: [] })).toEqual([en.card.noReason]);
  });
});
