import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareTrials } from '../../../../renderer/features/map/trial/engine.ts';
import { lossWords } from '../../../../renderer/features/map/trial/trial-words.ts';
import type { Tried } from '../../../../renderer/features/map/trial/tried.ts';
import { catalogues } from '../../../../shared/text/catalogue.ts';
import { aContact, aNetwork } from '../../../support/builders.ts';
import { readCase } from '../../../support/case-network.ts';
import { hold } from '../../../support/laws.ts';

const DAY = '2026-11-22';
const { network } = readCase('05');
const ids = network.contacts.map(({ id }) => id);
const gone = (id: string): Tried => ({ what: 'gone', id });

describe('what a tray comes to', () => {
  it('leaves the network as it was and keeps everybody on the map', () => {
    const tryOut = prepareTrials(network, DAY);
    const kept = structuredClone(network);
    const first = tryOut([]).trial.before;
    hold(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }), (leaving) => {
        const { drawn, trial, tray } = tryOut(leaving.map(gone));
        expect(drawn.contacts.map(({ id }) => id)).toEqual(ids);
        expect(drawn.alterTies).toEqual(network.alterTies);
        expect(trial.after.structure.n).toBe(trial.before.structure.n - tray.length);
        expect(trial.before).toEqual(first);
      }),
    );
    expect(network).toEqual(kept);
    expect(tryOut([]).trial.differences).toEqual([]);
  });

  it('says the same as the diagnosis of the network it would leave', () => {
    const { trial, diagnosis } = prepareTrials(
      network,
      DAY,
    )([gone('e1'), { what: 'answer', id: 'e2', field: 'challenge', value: 4 }]);
    for (const archetype of ['biased', 'disconnected_expert'] as const) {
      expect(trial.after.archetypes[archetype].severity).toBeCloseTo(
        diagnosis().archetypes[archetype].severity ?? Number.NaN,
        9,
      );
    }
  });

  it('passes over tries about people who are not there any more', () => {
    const { tray } = prepareTrials(network, DAY)([gone('nobody'), gone('e1'), gone('e1')]);
    expect(tray).toEqual([gone('e1')]);
  });
});

describe('what would be lost', () => {
  const names: { readonly [id: string]: string } = { ada: 'Ada', bo: 'Bo', cy: 'Cy' };
  const small = aNetwork({
    contacts: [
      aContact({ id: 'ada', name: 'Ada', received: ['influence'], challenge: 4, kin: false }),
      aContact({ id: 'bo', name: 'Bo', received: ['support'], challenge: 0 }),
      aContact({ id: 'cy', name: 'Cy', received: ['support'], challenge: 0 }),
    ],
  });
  const said = (tray: readonly Tried[]): readonly string[] =>
    prepareTrials(
      small,
      DAY,
    )(tray).losses.map((loss) => lossWords(loss, (id) => names[id] ?? id, catalogues.en));

  it('names the only source of a kind of help first', () => {
    expect(said([gone('ada')])[0]).toBe('Your only source of this: Political influence (Ada).');
  });

  it('says so when the last of several sources goes', () => {
    expect(said([gone('bo')])).toEqual([]);
    expect(said([gone('bo'), gone('cy')])).toContain(
      'Nobody in the inner circle would give you this any more: Personal support.',
    );
  });

  it('counts a step to the periphery as leaving, and is silent when somebody else steps in', () => {
    const out: Tried = { what: 'standing', id: 'ada', core: false };
    expect(said([out])[0]).toContain('Political influence');
    const instead: Tried = { what: 'received', id: 'bo', benefits: ['support', 'influence'] };
    expect(said([out, instead]).join()).not.toContain('influence');
  });
});
