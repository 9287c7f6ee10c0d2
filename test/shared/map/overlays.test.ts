import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Reason } from '../../../shared/map/judgement.ts';
import { mapScene } from '../../../shared/map/make-scene.ts';
import { pairsShown } from '../../../shared/map/overlays.ts';
import { type MapScene, type Mark, OVERLAYS, type Overlay } from '../../../shared/map/scene.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { en } from '../../../shared/text/en/index.ts';
import { fr } from '../../../shared/text/fr/index.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';

const AS_OF = '2026-06-30';

const sceneOf = (network: Network, overlay: Overlay): MapScene =>
  mapScene(network, diagnose(network, AS_OF), { sectorsBy: 'circle', overlay });

const counts = ({ legend }: MapScene): { [M in Mark]?: number } =>
  Object.fromEntries(legend.map(({ mark, people }) => [mark, people.length]));

/** What the overlay says of the first of these contacts, me being a cardiologist at CHI. */
function said(overlay: Overlay, ...people: readonly Partial<Contact>[]): [Mark, readonly string[]] {
  const network = aNetwork({
    ego: { org: 'CHI', function: 'cardiology' },
    contacts: people.map((fields, index) => aContact({ id: `p${String(index)}`, ...fields })),
    alterTies: [],
  });
  const [node] = sceneOf(network, overlay).nodes;
  return [node?.mark ?? 'neutral', node?.reasons ?? []];
}

describe('each archetype’s overlay', () => {
  it.each([
    ['03', 'formalist'],
    ['05', 'disconnected_expert'],
    ['06', 'biased'],
    ['08', 'chameleon'],
  ] as const)('marks most of the people in the case made of it (%s, %s)', (id, overlay) => {
    const { network } = readCase(id);
    const { raises = 0, eases = 0 } = counts(sceneOf(network, overlay));
    expect(raises).toBeGreaterThan(eases);
    expect(raises).toBeGreaterThan(network.contacts.length / 3);
  });

  it('marks fewer people in the healthy case than in its own', () => {
    const { network } = readCase('02');
    for (const overlay of ['formalist', 'overloaded', 'superficial', 'chameleon'] as const) {
      const { raises = 0 } = counts(sceneOf(network, overlay));
      expect([overlay, raises <= network.contacts.length / 3]).toEqual([overlay, true]);
    }
  });
});

describe('the overlay of the Formalist', () => {
  it('sets ties that come with the role against chosen ones that give something', () => {
    expect(said('formalist', { origin: 'prescribed' })[0]).toBe('raises');
    expect(said('formalist', { origin: 'mixed', received: ['support'] })[0]).toBe('eases');
    expect(said('formalist', { origin: 'discretionary', received: [] })[0]).toBe('neutral');
    expect(said('formalist', {})[0]).toBe('unknown');
  });

  it('lets place in the chart raise only where several signs agree', () => {
    const chosen: Partial<Contact> = { origin: 'discretionary', received: [] };
    expect(said('formalist', { ...chosen, org: 'CHI' })[0]).toBe('neutral');
    expect(said('formalist', { ...chosen, org: 'CHI', levelRel: 'above' })).toEqual([
      'raises',
      ['same-organisation', 'in-line'],
    ]);
  });
});

describe('the overlay of the Overloaded Networker', () => {
  const asking = { demand: 4, circle: 'ward' } as const;

  it('lets much demand decide, whatever energy a tie gives', () => {
    expect(said('overloaded', { demand: 3, energy: 2 })).toEqual([
      'raises',
      ['asks-a-lot', 'energises-me'],
    ]);
    expect(said('overloaded', { demand: 1, energy: 2 })[0]).toBe('eases');
    expect(said('overloaded', { demand: 1, energy: -2, wantsMore: true })[0]).toBe('raises');
  });

  it('joins people who both ask a lot, share something and do not know each other', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => aContact({ id, ...asking }));
    const contacts = [...people, aContact({ id: 'e', demand: 4, circle: 'lab' })];
    const network = aNetwork({ contacts, alterTies: [aTie('a', 'b')] });
    const pairs = pairsShown(sceneOf(network, 'overloaded')).map(({ a, b }) => a + b);
    expect(pairs).toEqual(['ac', 'ad', 'bc', 'bd', 'cd']);
    expect(pairsShown(sceneOf(network, 'biased'))).toEqual([]);
  });

  it('joins nobody while who knows whom was never asked', () => {
    const contacts = ['a', 'b'].map((id) => aContact({ id, ...asking }));
    expect(sceneOf(aNetwork({ contacts, alterTies: null }), 'overloaded').pairs).toEqual([]);
  });
});

describe('the overlay of the Superficial Networker', () => {
  it('finds the real core within: close, and both ways', () => {
    const close: Partial<Contact> = { closeness: 4, received: ['support'], given: ['support'] };
    expect(said('superficial', close)).toEqual(['eases', ['real-core']]);
    expect(said('superficial', { ...close, given: [] })[0]).toBe('raises');
    expect(said('superficial', { closeness: 2 })[0]).toBe('raises');
  });

  it('knows from the diagnosis which ties are overdue', () => {
    const known = { closeness: 5, lastContact: '2026-01-01' } as const;
    expect(said('superficial', known)[1]).toContain('overdue');
  });
});

describe('the overlay of the Chameleon', () => {
  it('shows where the mask is off', () => {
    expect(said('chameleon', { closeness: 4, adaptation: 1 })[0]).toBe('eases');
    expect(said('chameleon', { closeness: 4, adaptation: 4, energy: -2 })).toEqual([
      'raises',
      ['masked', 'costs-me'],
    ]);
    expect(said('chameleon', { closeness: 4 })[0]).toBe('unknown');
  });
});

describe('the lenses', () => {
  it('name the only source of a benefit', () => {
    const others = Array.from({ length: 4 }, () => ({ received: ['support' as const] }));
    const [mark, reasons] = said('benefits', { received: ['influence', 'support'] }, ...others);
    expect([mark, reasons]).toEqual(['eases', ['only-source', 'gives-influence', 'gives-support']]);
    expect(said('benefits', { received: [] })[0]).toBe('raises');
  });

  it('tell what charges from what drains, outside the inner circle too', () => {
    expect(said('energy', { energy: -1, core: false })[0]).toBe('raises');
    expect(said('energy', { energy: 0 })).toEqual(['neutral', []]);
    expect(said('energy', {})[0]).toBe('unknown');
  });

  it('show which ties rest', () => {
    expect(said('freshness', { closeness: 4, lastContact: '2026-06-20' })[0]).toBe('eases');
    expect(said('freshness', { closeness: 4, lastContact: '2022-06-20' })).toEqual([
      'raises',
      ['dormant'],
    ]);
  });

  it('show who came through whom, as Ken’s table has it', () => {
    const network = aNetwork({
      contacts: [
        aContact({ id: 'a', met: { via: 'self', brokers: [] } }),
        aContact({ id: 'b', met: { via: 'person', brokers: [{ kind: 'contact', id: 'a' }] } }),
        aContact({ id: 'c', met: { via: 'self', brokers: [] } }),
      ],
      alterTies: [aTie('a', 'b'), aTie('b', 'c')],
    });
    const scene = sceneOf(network, 'brokers');
    expect(scene.nodes.map(({ mark }) => mark)).toEqual(['eases', 'eases', 'raises']);
    expect(scene.ties.map(({ strong }) => strong)).toEqual([true, false]);
  });

  it('keep apart who is reached twice and who alone opens a world', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const network = aNetwork({
      contacts: ids.map((id) => aContact({ id })),
      alterTies: [aTie('a', 'b'), aTie('a', 'c'), aTie('b', 'c')],
    });
    const marks = sceneOf(network, 'redundancy').nodes.map(({ mark }) => mark);
    expect(marks).toEqual(['raises', 'raises', 'raises', 'eases']);
  });
});

describe('every overlay', () => {
  it('has words for each mark it makes, each reason it gives and the ties it draws heavily', () => {
    for (const { network } of readCases()) {
      for (const overlay of OVERLAYS) {
        if (overlay === 'none') continue;
        const scene = sceneOf(network, overlay);
        for (const { map } of [en, fr]) {
          const strong: { readonly [O in Overlay]?: string } = map.strongTie;
          if (scene.ties.some((tie) => tie.strong)) expect(strong[overlay]).toBeTruthy();
          for (const { mark, reasons } of scene.nodes) {
            expect(map.marks[overlay][mark]).not.toBe('');
            for (const reason of reasons) expect(map.reasons[reason as Reason]).toBeTruthy();
          }
        }
      }
    }
  });

  it('marks everybody unknown or neutral where nothing was answered', () => {
    const network = aNetwork({ contacts: [aContact({ id: 'a' }), aContact({ id: 'b' })] });
    for (const overlay of OVERLAYS) {
      for (const { mark } of sceneOf({ ...network, alterTies: null }, overlay).nodes) {
        expect([overlay, ['unknown', 'neutral'].includes(mark)]).toEqual([overlay, true]);
      }
    }
  });
});
