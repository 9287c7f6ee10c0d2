import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Page } from '../../../shared/report/page.ts';
import { gapsOf, strengthsOf } from '../../../shared/report/remarks.ts';
import { vitalFigures } from '../../../shared/report/vital-figures.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { formatsFor } from '../../../shared/text/format.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';

const pageOf = (network: Network): Page => ({
  network,
  diagnosis: diagnose(network),
  options: { copy: 'private', names: 'full', paper: 'a4', locale: 'en' },
  today: '2026-11-22',
  earlier: null,
  plan: null,
  text: catalogues.en,
  formats: formatsFor('en'),
  nameOf: (id) => id,
});

describe('strengths and gaps', () => {
  it('are three at most, the weightiest first', () => {
    const page = pageOf(readCase('05').network);
    expect(strengthsOf(page)).toHaveLength(3);
    expect(gapsOf(page)).toEqual([
      'Nobody gives personal development yet.',
      '9 of 12 introductions were self-made, above the 65% line of the source article.',
      '1 of 13 pushes towards growth.',
    ]);
  });

  it('find nothing thin in the worked healthy network but what is truly so', () => {
    const gaps = gapsOf(pageOf(readCase('02').network));
    expect(gaps.join(' ')).not.toMatch(/Nobody gives|self-made|ask a lot/u);
    expect(strengthsOf(pageOf(readCase('02').network))[0]).toBe(
      'All six kinds of help are there, each from two people or more.',
    );
  });

  it('stay silent rather than guess when hardly anything is answered', () => {
    const page = pageOf(aNetwork({ contacts: someContacts(1) }));
    expect(strengthsOf(page)).toEqual([]);
    expect(gapsOf(page)).toEqual([]);
  });

  it('do not call a circle self-made where it is diverse all the same', () => {
    const page = pageOf(readCase('05').network);
    const broker = { ...page.diagnosis.broker, discordance: 'self-made-but-diverse' as const };
    const told = gapsOf({ ...page, diagnosis: { ...page.diagnosis, broker } });
    expect(told.join(' ')).not.toContain('self-made');
  });
});

describe('the figures at a glance', () => {
  it('say “not known yet” instead of a number that nobody gave', () => {
    const values = vitalFigures(pageOf(aNetwork({ contacts: someContacts(1) }))).map(
      ({ value }) => value,
    );
    expect(values).toEqual([...Array<string>(5).fill('not known yet'), '1']);
  });

  it('put size last', () => {
    const figures = vitalFigures(pageOf(readCase('05').network));
    expect(figures.at(-1)?.label).toBe('People in the inner circle');
    expect(figures[0]?.value).toBe('75% (69–77%)');
  });
});
