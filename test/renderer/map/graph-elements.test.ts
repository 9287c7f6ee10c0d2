import { describe, expect, it } from 'vitest';
import {
  personOfElement,
  toClasses,
  toElements,
  type Focus,
} from '../../../renderer/features/map/graph-elements.ts';
import { NOTHING_TRIED } from '../../../renderer/features/map/trial/tried.ts';
import { mapScene, plainScene } from '../../../shared/map/make-scene.ts';
import type { Network } from '../../../shared/model/network.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';

const met = { via: 'person' as const, brokers: [{ kind: 'contact' as const, id: 'ada' }] };
const network: Network = aNetwork({
  ego: { function: 'medicine' },
  contacts: [
    aContact({ id: 'ada', name: 'Ada Roy', closeness: 5, skillOverlap: 4 }),
    aContact({
      id: 'bram',
      name: 'Marie-Christine Bouchard',
      closeness: 3,
      met,
      skillOverlap: 1,
      received: ['development'],
    }),
    aContact({ id: 'cleo', name: 'Cleo', closeness: null, core: false }),
  ],
  alterTies: [aTie('ada', 'bram', 3), aTie('bram', 'cleo')],
});
const plain = plainScene(network);
const expert = mapScene(network, null, { sectorsBy: 'circle', overlay: 'disconnected_expert' });

/** These are named, each below the sign. */
const below = (...ids: readonly string[]): Focus['named'] =>
  new Map(ids.map((id) => [id, 'below']));

const focus = (fields: Partial<Focus> = {}): Focus => ({
  named: below('ada', 'bram', 'cleo'),
  chosen: new Set(),
  ghosts: new Set(),
  groups: new Set(),
  tried: NOTHING_TRIED,
  ...fields,
});
const classesOf = (fields: Partial<Focus>, scene = plain) =>
  Object.fromEntries(toClasses(scene, focus(fields)));

describe('the elements of the canvas', () => {
  it('are me, everybody at their place, and the ties', () => {
    const elements = toElements(plain, { withMyTies: false });
    expect(elements.map(({ data }) => data)).toMatchInlineSnapshot(`
      [
        {
          "id": "me",
        },
        {
          "id": "p:ada",
          "label": "Ada Roy",
        },
        {
          "id": "p:bram",
          "label": "Marie-Christine
      Bouchard",
        },
        {
          "id": "p:cleo",
          "label": "Cleo",
        },
        {
          "id": "t:["ada","bram"]",
          "source": "p:ada",
          "target": "p:bram",
        },
        {
          "id": "t:["bram","cleo"]",
          "source": "p:bram",
          "target": "p:cleo",
        },
      ]
    `);
    for (const { id, x, y } of plain.nodes) {
      expect(elements.find(({ data }) => data.id === `p:${id}`)?.position).toEqual({ x, y });
    }
  });

  it('hold my own ties only when asked for', () => {
    const mine = toElements(plain, { withMyTies: true }).filter(({ data }) => data.source === 'me');
    expect(mine.map(({ data }) => data.target)).toEqual(['p:ada', 'p:bram', 'p:cleo']);
  });

  it('never take a contact for anything else, whatever its id', () => {
    const odd = aNetwork({ contacts: ['me', 's:me', 't:1'].map((id) => aContact({ id })) });
    const elements = toElements(plainScene(odd), { withMyTies: true });
    const ids = elements.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map(personOfElement).filter((id) => id !== null)).toEqual(['me', 's:me', 't:1']);
  });
});

describe('the classes of the canvas', () => {
  it('say size, sign and name of each person', () => {
    expect(classesOf({ named: below('ada') })).toMatchInlineSnapshot(`
      {
        "me": "me",
        "p:ada": "person core plain named",
        "p:bram": "person core plain",
        "p:cleo": "person other plain open",
        "s:ada": "mine",
        "s:bram": "mine",
        "s:cleo": "mine",
        "t:["ada","bram"]": "tie heavy",
        "t:["bram","cleo"]": "tie",
      }
    `);
  });

  it('say the marks of an overlay and its strong ties', () => {
    expect(classesOf({}, expert)).toMatchInlineSnapshot(`
      {
        "me": "me",
        "p:ada": "person core raises named",
        "p:bram": "person core eases named",
        "p:cleo": "person other neutral open named",
        "s:ada": "mine",
        "s:bram": "mine",
        "s:cleo": "mine",
        "t:["ada","bram"]": "tie heavy strong-eases",
        "t:["bram","cleo"]": "tie",
      }
    `);
  });

  it('light up the ties of the one selected and dim whoever is not tied', () => {
    const classes = classesOf({ chosen: new Set(['ada']) });
    expect(classes['p:ada']).toContain('chosen');
    expect(classes['p:bram']).not.toContain('far');
    expect(classes['p:cleo']).toContain('far');
    expect(classes['t:["ada","bram"]']).toContain('lit');
    expect(classes['t:["bram","cleo"]']).toContain('far');
  });

  it('light up the ties among several selected', () => {
    const classes = classesOf({ chosen: new Set(['bram', 'cleo']) });
    expect(classes['t:["bram","cleo"]']).toContain('lit');
    expect(classes['t:["ada","bram"]']).toContain('far');
  });

  it('always name the one selected', () => {
    expect(classesOf({ named: below(), chosen: new Set(['cleo']) })['p:cleo']).toContain('named');
  });

  it('say on which side a name stands when there is no room below', () => {
    const named = new Map([['ada', 'right'] as const]);
    expect(classesOf({ named })['p:ada']).toBe('person core plain named name-right');
  });

  it('draw a group as a group', () => {
    expect(classesOf({ groups: new Set(['cleo']) })['p:cleo']).toBe('group named');
  });

  it('cover every element there is', () => {
    const classes = toClasses(plain, focus());
    for (const { data } of toElements(plain, { withMyTies: true })) {
      expect(classes.has(data.id)).toBe(true);
    }
  });
});
