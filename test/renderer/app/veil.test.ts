import { expect, it } from 'vitest';
import { veilOf } from '../../../renderer/app/veil.ts';
import { aContact, aNetwork } from '../../support/builders.ts';

const OUTSIDER = 'Léonie Outside';
const network = aNetwork({
  ego: { name: 'Camille Roy' },
  contacts: [
    aContact({ id: 'p1', name: 'Ana María Souza' }),
    aContact({
      id: 'p2',
      name: 'Abel Morin-Soucy',
      met: { via: 'person', brokers: [{ kind: 'name', name: OUTSIDER }] },
      introducedTo: [{ kind: 'name', name: OUTSIDER }],
    }),
  ],
});

it('leaves no name in the network a screen is given, and no two people with one stand-in', () => {
  const veil = veilOf(network);
  const shown = JSON.stringify(veil.network);
  for (const name of ['Ana', 'María', 'Souza', 'Abel', 'Morin', 'Léonie', 'Outside', 'Roy'])
    expect(shown).not.toContain(name);
  expect(veil.network.contacts.map(({ name }) => name)).toEqual(['AMS', 'AMS2']);
  expect(veil.standIns.get(OUTSIDER)).toBe('LO');
});

it('changes nothing but names', () => {
  const [ana] = network.contacts;
  const [shown] = veilOf(network).network.contacts;
  expect({ ...shown, name: ana?.name }).toEqual(ana);
});
