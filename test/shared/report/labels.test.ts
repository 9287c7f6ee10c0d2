import { describe, expect, it } from 'vitest';
import { relabelFor } from '../../../shared/report/labels.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aContact, aNetwork } from '../../support/builders.ts';

const network = aNetwork({ contacts: [aContact({ id: 'a', name: 'Ada Lim' })] });

describe('labels', () => {
  it('stand as they are when names do', () => {
    expect(relabelFor(network, 'full', catalogues.en)('circle', 'Ada’s lab')).toBe('Ada’s lab');
  });

  it('are numbered beside initials only where they hold a name, or a part of one', () => {
    const relabel = relabelFor(network, 'initials', catalogues.en);
    expect(relabel('circle', 'choir')).toBe('choir');
    expect(relabel('circle', 'Ada’s lab')).toBe('Circle 2');
    expect(relabel('org', 'House of ADA LIM')).toBe('Organisation 1');
    expect(relabel('circle', 'limits')).toBe('limits');
  });

  it('are numbered throughout beside codes, the same words the same', () => {
    const relabel = relabelFor(network, 'codes', catalogues.fr);
    expect(['choir', 'lab', 'choir'].map((label) => relabel('circle', label))).toEqual([
      'Cercle 1',
      'Cercle 2',
      'Cercle 1',
    ]);
    expect(relabel('function', null)).toBeNull();
  });
});
