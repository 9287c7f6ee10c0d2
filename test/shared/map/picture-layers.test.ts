import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapScene } from '../../../shared/map/make-scene.ts';
import { mapPicture } from '../../../shared/map/picture.ts';
import type { PictureLayers } from '../../../shared/map/picture-layers.ts';
import { badgesOn, badgesUnder } from '../../../shared/map/plan-badges.ts';
import { OVERLAYS, type MapScene } from '../../../shared/map/scene.ts';
import { TIME_MARKS, type TimeMarks } from '../../../shared/map/time-signs.ts';
import { placeWays } from '../../../shared/map/ways.ts';
import { PLAN_COLUMNS } from '../../../shared/model/plan-codes.ts';
import { serialise } from '../../../shared/report/serialise.ts';
import { en } from '../../../shared/text/en/index.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';
import { aWanted, countMarks, elementsOf, LAYER_TEXT, textsOf } from '../../support/picture.ts';

/** Names nobody should be able to do harm with. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<b>&"\'',
    ']]>',
    'רות כהן 3',
    'عمر (Omar)',
    '👩‍⚕️ Zoé',
    '\u202Eevil',
    '\u0000',
    '--><!--',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);

type Given = {
  readonly scene: MapScene;
  readonly layers: PictureLayers;
};

const subset = (ids: readonly string[]): fc.Arbitrary<ReadonlySet<string>> =>
  fc.subarray([...ids]).map((some) => new Set(some));

/** A small map with something of everything on it. */
const anyMap: fc.Arbitrary<Given> = fc
  .tuple(
    fc.array(hostile, { minLength: 1, maxLength: 9 }),
    fc.array(hostile, { maxLength: 3 }),
    fc.constantFrom(...OVERLAYS),
  )
  .chain(([names, looked, overlay]) => {
    const ids = names.map((_, at) => `c${String(at)}`);
    const network = aNetwork({
      contacts: names.map((name, at) =>
        aContact({
          id: ids[at] ?? '',
          name,
          circle: at % 2 === 0 ? name : null,
          closeness: (at % 5) + 1,
        }),
      ),
      alterTies: ids.slice(1).map((id, at) => aTie(ids[at] ?? '', id)),
    });
    const scene = mapScene(network, null, { sectorsBy: 'circle', overlay });
    const wanted = looked.map((name, at) =>
      aWanted(name, { id: `wanted:${String(at)}`, x: 40 * at, y: -90, isPlanned: at === 0 }),
    );
    return fc
      .record({
        pinned: subset(ids),
        gone: subset(ids),
        entered: subset(ids),
        moved: subset(ids),
        planned: subset(ids),
        together: fc.array(subset(ids), { maxLength: 3 }),
        withMyTies: fc.boolean(),
        isCompared: fc.boolean(),
      })
      .map(({ pinned, gone, entered, moved, planned, together, withMyTies, isCompared }): Given => {
        const nodes = scene.nodes.map((node) =>
          Object.assign({}, node, { isPinned: pinned.has(node.id) }),
        );
        const none = new Set<string>();
        const marks: TimeMarks = {
          entered,
          left: gone,
          moved,
          inward: none,
          outward: none,
          done: none,
          same: none,
        };
        const columnById = new Map(
          [...planned].map((id, at) => [id, PLAN_COLUMNS[at % 3] ?? 'prune'] as const),
        );
        const introducers = ids
          .slice(0, 2)
          .map((contact) => ({ contact, score: 0.5, reach: 'there', through: null }) as const);
        const places = new Map(nodes.map((node) => [node.id, node]));
        const [goal] = wanted;
        return {
          scene: { ...scene, nodes },
          layers: {
            text: LAYER_TEXT,
            looks: { gone, changed: entered, added: none, cut: none, drawn: none },
            withMyTies,
            outlined: together.map((people, at) => ({
              name: names[at] ?? 'x',
              people: [...people],
            })),
            badges: badgesOn(scene, { columnById, toWake: none }, badgesUnder('none')),
            wanted,
            ways: goal === undefined ? null : placeWays(introducers, goal, places),
            time: isCompared
              ? {
                  marks,
                  from: new Map([...moved].map((id) => [id, { x: -80, y: 80 }])),
                  words: { ...en.mapTime.marks },
                }
              : null,
          },
        };
      });
  });

const draw = ({ scene, layers }: Given) => {
  const names = new Map(scene.nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  return mapPicture(scene, { nameOf, text: en.map, width: 1000, layers });
};

/** Whether tags open and close in turn, and nothing else that means something in XML is left. */
function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  const rest = markup.replaceAll(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<&]*(?:&[a-z#0-9]+;[^"<&]*)*")*)>/gu,
    (_, close: string, tag: string) => {
      if (close === '') open.push(tag);
      else if (open.pop() !== tag) open.push('!');
      return '';
    },
  );
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest);
}

describe('what lies on a printed map', () => {
  it('is all of it drawn, once each, and once in the legend', () => {
    hold(
      fc.property(anyMap, (given) => {
        const { scene, layers } = given;
        const counts = countMarks(draw(given));
        const { badges = [], wanted = [], ways, time, outlined = [], withMyTies } = layers;
        const some = (count: number): number => (count === 0 ? 0 : count + 1);
        const pinned = scene.nodes.filter(({ isPinned }) => isPinned).length;
        const kinds = new Set(badges.map(({ kind }) => kind)).size;
        const inTime = (ids: ReadonlySet<string> | undefined): number => ids?.size ?? 0;
        expect({
          person: counts['person'],
          tie: counts['tie'] ?? 0,
          mine: counts['my-tie'] ?? 0,
          pin: counts['pin'] ?? 0,
          badge: counts['badge'] ?? 0,
          wanted: counts['wanted'] ?? 0,
          way: counts['way'] ?? 0,
          outline: counts['outline'] ?? 0,
          entered: counts['time-entered'] ?? 0,
          moved: counts['time-moved'] ?? 0,
        }).toEqual({
          person: scene.nodes.length,
          tie: scene.ties.length,
          mine: withMyTies === true ? scene.nodes.length : 0,
          pin: some(pinned),
          badge: badges.length + kinds,
          wanted: wanted.length + new Set(wanted.map(({ isPlanned }) => isPlanned)).size,
          way: ways?.legs.length ?? 0,
          outline: outlined.filter(({ people }) => people.length > 1).length,
          entered: some(inTime(time?.marks.entered)),
          moved: inTime(time?.marks.moved),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is well-formed whatever people are called, and black and grey only', () => {
    hold(
      fc.property(anyMap, (given) => {
        const drawing = draw(given);
        const markup = serialise(drawing);
        expect(isWellFormed(markup)).toBe(true);
        expect(/NaN|undefined|Infinity/u.test(markup.replaceAll(/>[^<]*</gu, '><'))).toBe(false);
        for (const { attributes } of elementsOf(drawing)) {
          for (const name of ['fill', 'stroke']) {
            const [, red = '', green = '', blue = ''] =
              /^#(..)(..)(..)$/u.exec(attributes[name] ?? '') ?? [];
            const parts = [red, green, blue].map((part) => Number.parseInt(part || '0', 16));
            expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(16);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a line in the legend for every mark that is there, and none for others', () => {
    hold(
      fc.property(anyMap, (given) => {
        const texts = textsOf(draw(given));
        const { layers } = given;
        const isSaid = (words: string): boolean =>
          texts.some((text) => text === words || text.startsWith(`${words} (`));
        const marks = layers.time?.marks;
        for (const mark of TIME_MARKS)
          expect([mark, isSaid(en.mapTime.marks[mark])]).toEqual([
            mark,
            (marks?.[mark].size ?? 0) > 0,
          ]);
        expect(isSaid(LAYER_TEXT.pinned)).toBe(given.scene.nodes.some(({ isPinned }) => isPinned));
        expect(isSaid(LAYER_TEXT.planned)).toBe((layers.wanted ?? []).length > 0);
        expect(isSaid(LAYER_TEXT.way)).toBe((layers.ways?.legs.length ?? 0) > 0);
      }),
      { numRuns: 40 },
    );
  });

  it('says nothing of anybody who is not on the map', () => {
    const network = aNetwork({
      contacts: ['Ada', 'Bram', 'Hidden Person'].map((name, at) =>
        aContact({ id: String(at), name }),
      ),
    });
    const whole = mapScene(network, null, { sectorsBy: 'circle', overlay: 'plan' });
    const scene = { ...whole, nodes: whole.nodes.slice(0, 2) };
    const everybody = ['0', '1', '2'];
    const drawing = draw({
      scene,
      layers: {
        text: LAYER_TEXT,
        looks: {
          gone: new Set(['2']),
          changed: new Set(),
          added: new Set(),
          cut: new Set(),
          drawn: new Set(),
        },
        outlined: [
          { name: 'choir', people: everybody },
          { name: 'alone', people: ['1', '2'] },
        ],
      },
    });
    const texts = textsOf(drawing).join('\n');
    expect(texts).not.toContain('Hidden');
    expect(texts).not.toContain('alone');
    expect(texts).not.toContain(LAYER_TEXT.gone);
    expect(countMarks(drawing)).toMatchObject({ person: 2, outline: 1 });
  });

  it('stays on the paper, outlines and names beyond the rings included', () => {
    hold(
      fc.property(anyMap, (given) => {
        const drawing = draw(given);
        const [left = 0, top = 0, width = 0, height = 0] = (drawing.attributes['viewBox'] ?? '')
          .split(' ')
          .map(Number);
        for (const { x, y } of given.layers.wanted ?? []) {
          expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
