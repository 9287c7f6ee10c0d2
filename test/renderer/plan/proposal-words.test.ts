import { describe, expect, it } from 'vitest';
import { itemOf } from '../../../renderer/features/plan/items.ts';
import {
  beginningOf,
  declinedWords,
  protectionWords,
  requestFor,
  spokenSubject,
} from '../../../renderer/features/plan/proposal-words.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { emptyPlan, PlanItem } from '../../../shared/model/plan.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { roleWords } from '../../../shared/text/proposal-words.ts';
import { proposePlan } from '../../../shared/treatment/propose-plan.ts';
import { findProtected } from '../../../shared/treatment/protection.ts';
import { readCases } from '../../support/case-network.ts';

const TODAY = '2026-11-22';

const proposed = readCases().map(({ network }) => ({
  network,
  proposals: proposePlan(network, {
    diagnosis: diagnose(network, TODAY),
    plan: emptyPlan(),
    earlier: [],
    today: TODAY,
  }),
}));

/** A sentence holds words, and nothing that was not filled in. */
const expectSaid = (said: string): void => {
  expect(said.trim()).not.toBe('');
  expect(said).not.toMatch(/undefined|null|NaN|…/u);
};

describe.each(['en', 'fr'] as const)('the words of proposals in %s', (locale) => {
  const text = catalogues[locale];

  it('name whatever was declined, by its key alone', () => {
    for (const { network, proposals } of proposed) {
      const nameOf = (id: string): string =>
        network.contacts.find((contact) => contact.id === id)?.name ?? '…';
      for (const { key } of proposals) {
        const said = declinedWords(key, nameOf, text);
        expectSaid(said);
        expect(said).not.toContain(text.plan.declined.somethingElse);
      }
    }
    const gone = declinedWords('prune:superfluous:gone', () => '…', text);
    expect(gone).toContain(text.plan.declined.somethingElse);
  });

  it('make of every proposal an item the vault takes', () => {
    for (const { proposals } of proposed) {
      for (const proposal of proposals) {
        const about = spokenSubject(proposal.about, text);
        const beginning = beginningOf(proposal, text, TODAY);
        const item = itemOf({ ...proposal, about }, beginning, TODAY);
        const parsed = PlanItem.safeParse({ ...item, id: 'i1', since: TODAY });
        expect(parsed.error?.issues ?? []).toEqual([]);
        if (about.kind === 'role') expectSaid(about.role.name);
      }
    }
  });

  it('keep a role by words without the marks that only say how they are shown', () => {
    const role = { ...emptyRole('role'), org: 'בית חולים' };
    expect(roleWords(role, text)).toMatch(/\u2068.*\u2069/u);
    const about = spokenSubject({ kind: 'role', role }, text);
    expect(about.kind === 'role' && about.role.name).toMatch(/^[^\u2068\u2069]*בית חולים$/u);
  });

  it('name in a request whoever is sought as inside a sentence, and leave capitals alone', () => {
    expect(requestFor('Économiste', text)).toContain('économiste');
    expect(requestFor('CFO of a hospital', text)).toContain('CFO of a hospital');
  });

  it('say why somebody is protected', () => {
    for (const { network } of proposed) {
      for (const protection of [...findProtected(network).values()].flat()) {
        expectSaid(protectionWords(protection, 'Ada', text));
      }
    }
  });
});
