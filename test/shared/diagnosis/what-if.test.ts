/** Trying out changes, against making them and diagnosing again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, unreachable } from '../../../shared/assert.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { createWhatIf } from '../../../shared/diagnosis/what-if.ts';
import type { Change, Changes } from '../../../shared/model/change.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { type Assessment, type Difference, Trial } from '../../../shared/model/trial.ts';
import { aContact, aNetwork, aTie, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryNetwork, arbitraryVariation, AS_OF } from './arbitrary-network.ts';
import { arbitraryCourse, makeByHand } from './changes-by-hand.ts';

function tryOn(network: Network, changes: Changes): Trial {
  const tried = createWhatIf(network, AS_OF).tryChanges(changes);
  if (!tried.ok) throw new Error(tried.error.code);
  return tried.value;
}

/** The figures of a diagnosis in the places an assessment has them. */
const asAssessment = (diagnosis: Diagnosis): object => ({
  ...diagnosis,
  benefits: diagnosis.composition,
});

/** Where `found` says otherwise than `whole`, numbers beyond 1e-9; what only `whole` has is passed over. */
function* disagreements(found: unknown, whole: unknown, path = ''): Generator<string> {
  if (typeof found === 'object' && found !== null && typeof whole === 'object' && whole !== null) {
    if (Array.isArray(found) && Array.isArray(whole) && found.length !== whole.length) yield path;
    const parts: { readonly [key: string]: unknown } = { ...whole };
    for (const [key, part] of Object.entries(found)) {
      yield* disagreements(part, parts[key], `${path}.${key}`);
    }
    return;
  }
  const isNear =
    typeof found === 'number' && typeof whole === 'number' && Math.abs(found - whole) < 1e-9;
  if (found !== whole && !isNear) yield `${path}: ${String(found)}, ${String(whole)}`;
}

const LIMITS = [25, 49, 50, 69, 70];
/** Whether a rounding in the last place could carry a severity across a limit. */
const isOnALimit = ({ archetypes }: Diagnosis): boolean =>
  ARCHETYPES.some((archetype) => {
    const { raw } = archetypes[archetype];
    return LIMITS.some((limit) => raw !== null && Math.abs(raw - limit) < 1e-9 && raw !== limit);
  });

function expectAgreement(found: Assessment, network: Network): void {
  const diagnosis = diagnose(network, AS_OF);
  if (isOnALimit(diagnosis)) return;
  expect([...disagreements(found, asAssessment(diagnosis))]).toEqual([]);
}

/** Networks of every kind: answered at random, and near the edge of a pattern. */
const anyNetwork = fc.oneof(
  arbitraryNetwork({ min: 0, max: 14 }),
  arbitraryNetwork({ min: 8, max: 14 }, 20),
  ...['03', '05', '06', '08'].map((id) => arbitraryVariation(readCase(id).network)),
);
const RUNS = { numRuns: 120 };
const FEW = { numRuns: 40 };

describe('trying out changes', () => {
  it('says what a diagnosis says once they are made', () => {
    hold(
      fc.property(arbitraryCourse(anyNetwork), ({ before, changes, after }) => {
        const trial = tryOn(before, changes);
        expectAgreement(trial.before, before);
        expectAgreement(trial.after, after);
      }),
      RUNS,
    );
  });

  it('answers with a valid object, and with a difference exactly where a figure differs', () => {
    hold(
      fc.property(arbitraryCourse(anyNetwork), ({ before, changes }) => {
        const trial = tryOn(before, changes);
        expect(Trial.parse(trial)).toEqual(trial);
        for (const archetype of ARCHETYPES) {
          const [then, now] = [
            trial.before.archetypes[archetype],
            trial.after.archetypes[archetype],
          ];
          const line = trial.differences.find(
            (each) => each.of === 'archetype' && each.archetype === archetype,
          );
          const moved = Math.abs((then.severity ?? -1) - (now.severity ?? -1)) > 1e-9;
          expect(line !== undefined).toBe(moved || then.status !== now.status);
        }
      }),
      FEW,
    );
  });

  it('leaves everything as it is without changes', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const trial = tryOn(network, []);
        expect(trial.after).toEqual(trial.before);
        expect(trial.differences).toEqual([]);
      }),
      FEW,
    );
  });

  it('comes back to the same figures when every change is taken back', () => {
    hold(
      fc.property(arbitraryCourse(anyNetwork), ({ before, changes }) => {
        const undoings = changes.map((change) => undoingOf(change, before));
        const done = changes.filter((_, at) => undoings[at] !== null);
        const undone = undoings.filter((undoing) => undoing !== null).toReversed();
        const tried = createWhatIf(before, AS_OF).tryChanges([...done, ...undone]);
        // Changes that cannot be taken back are left out, and others may have needed them.
        fc.pre(tried.ok);
        expect(tried.ok && tried.value.after).toEqual(tried.ok && tried.value.before);
        expect(tried.ok && tried.value.differences).toEqual([]);
      }),
      FEW,
    );
  });

  it('does not mind the order of changes that do not bear on each other', () => {
    const about = (change: Change): string =>
      change.kind === 'change-contact' ? change.id : change.kind;
    const isAlone = (change: Change, at: number, all: Changes): boolean =>
      (change.kind === 'change-ego' ||
        (change.kind === 'change-contact' && !change.id.startsWith('q') && !change.changes.met)) &&
      all.findIndex((other) => about(other) === about(change)) === at;
    hold(
      fc.property(
        arbitraryCourse(anyNetwork).chain(({ before, changes }) => {
          const independent = changes
            .filter(({ kind }) => kind.startsWith('change-'))
            .filter(isAlone);
          return fc.record({
            before: fc.constant(before),
            independent: fc.constant(independent),
            shuffled: fc.shuffledSubarray(independent, { minLength: independent.length }),
          });
        }),
        ({ before, independent, shuffled }) => {
          expect(JSON.stringify(tryOn(before, shuffled))).toBe(
            JSON.stringify(tryOn(before, independent)),
          );
        },
      ),
      FEW,
    );
  });

  it('leaves what was prepared untouched, and the network it was prepared from', () => {
    hold(
      fc.property(arbitraryCourse(anyNetwork), ({ before, changes }) => {
        const text = JSON.stringify(before);
        const whatIf = createWhatIf(before, AS_OF);
        const first = JSON.stringify(whatIf.tryChanges(changes));
        const [change] = changes;
        whatIf.tryChanges([must(change, 'a course has a change')]);
        whatIf.tryChanges([]);
        expect(JSON.stringify(whatIf.tryChanges(changes))).toBe(first);
        expect(JSON.stringify(before)).toBe(text);
      }),
      FEW,
    );
  });
});

/** The change that takes `change` back; null where none does, or it is about a newcomer. */
function undoingOf(change: Change, { ego, contacts, alterTies }: Network): Change | null {
  const find = (id: string): Contact | undefined => contacts.find((contact) => contact.id === id);
  switch (change.kind) {
    case 'add-contact':
      return find(change.contact.id) ? null : { kind: 'remove-contact', id: change.contact.id };
    case 'change-contact': {
      const contact = find(change.id);
      return contact ? { kind: 'change-contact', id: change.id, changes: contact } : null;
    }
    case 'set-tie': {
      const { a, b } = change;
      if (!find(a) || !find(b) || alterTies === null) return null;
      const tie = alterTies.find(
        (each) => [each.a, each.b].includes(a) && [each.a, each.b].includes(b),
      );
      return { kind: 'set-tie', a, b, weight: tie?.weight ?? null };
    }
    case 'change-ego':
      return { kind: 'change-ego', changes: ego };
    case 'remove-contact':
      return null;
    default:
      return unreachable(change);
  }
}

describe('changes that bear on each other', () => {
  const network = aNetwork({
    contacts: someContacts(9, (position) => ({ core: position > 1 })),
    alterTies: [aTie('p01', 'p02'), aTie('p01', 'p03'), aTie('p03', 'p04')],
  });
  const bringIn = (id: string): Change => ({ kind: 'change-contact', id, changes: { core: true } });
  const remove = (id: string): Change => ({ kind: 'remove-contact', id });
  const add = (id: string): Change => ({ kind: 'add-contact', contact: aContact({ id }) });
  const tie = (a: string, b: string, weight: number | null): Change => ({
    kind: 'set-tie',
    a,
    b,
    weight,
  });

  it.each<[string, Changes]>([
    ['two who know each other come in', [bringIn('p01'), bringIn('p02')]],
    ['a tie is taken back and its end comes in', [tie('p01', 'p03', null), bringIn('p01')]],
    ['a tie is set again and its end comes in', [tie('p03', 'p01', 2), bringIn('p01')]],
    ['somebody goes and another end comes in', [remove('p02'), add('p02'), bringIn('p01')]],
    [
      'a tie is set, its end goes and comes back',
      [tie('p03', 'p05', 1), remove('p05'), add('p05')],
    ],
    [
      'somebody goes, comes back and is tied anew',
      [remove('p03'), add('p03'), tie('p03', 'p04', 1)],
    ],
    [
      'a newcomer is tied, and to another newcomer',
      [add('x'), add('y'), tie('x', 'y', 1), tie('x', 'p04', 1)],
    ],
    ['two who know each other go', [remove('p03'), remove('p04')]],
  ])('come out as made: %s', (_what, changes) => {
    const after = changes.reduce(
      (made, change) => must(makeByHand(made, change), 'it can be made'),
      network,
    );
    expectAgreement(tryOn(network, changes).after, after);
  });
});

describe('what a trial tells', () => {
  const lineOf = <O extends Difference['of']>(
    { differences }: Trial,
    of: O,
    holds: (line: Extract<Difference, { of: O }>) => boolean = () => true,
  ): Extract<Difference, { of: O }> | undefined =>
    differences.find(
      (line): line is Extract<Difference, { of: O }> =>
        // Narrowed by the first half.
        line.of === of && holds(line as Extract<Difference, { of: O }>),
    );

  it('tells of a hole closed by one newcomer', () => {
    const network = aNetwork({ contacts: someContacts(9, () => ({ received: ['information'] })) });
    const newcomer = aContact({ id: 'new', received: ['development'] });
    const trial = tryOn(network, [{ kind: 'add-contact', contact: newcomer }]);
    expect(lineOf(trial, 'benefit', ({ benefit }) => benefit === 'development')).toEqual({
      of: 'benefit',
      benefit: 'development',
      before: { providers: 0, coverage: 'hole' },
      after: { providers: 1, coverage: 'fragile' },
    });
    expect(lineOf(trial, 'vital-sign', ({ sign }) => sign === 'size')).toMatchObject({
      before: { value: 9 },
      after: { value: 10 },
    });
    expect(lineOf(trial, 'benefit', ({ benefit }) => benefit === 'support')).toBeUndefined();
  });

  it('tells of a pattern that would no longer be there', () => {
    const { network } = readCase('05');
    const developer = { received: ['development', 'information'], challenge: 4, skillOverlap: 0 };
    const changes = network.contacts.slice(0, 6).map(({ id }): Change => ({
      kind: 'change-contact',
      id,
      changes: { ...developer, received: ['development', 'information'] },
    }));
    const trial = tryOn(network, changes);
    expect(lineOf(trial, 'verdict')?.before.primary).toBe('disconnected_expert');
    expect(lineOf(trial, 'verdict')?.after.primary).not.toBe('disconnected_expert');
    const line = lineOf(trial, 'archetype', (each) => each.archetype === 'disconnected_expert');
    expect(line?.after.severity).toBeLessThan(line?.before.severity ?? 0);
    const development = lineOf(trial, 'indicator', ({ key }) => key === 'developmentShare');
    expect(development?.after.severity).toBeLessThan(development?.before.severity ?? 0);
  });

  it('counts somebody who moves to the periphery no more, and their ties again once they are back', () => {
    const contacts = someContacts(9);
    const ties = [aTie('p01', 'p02'), aTie('p02', 'p03'), aTie('p04', 'p05')];
    const whole = aNetwork({ contacts, alterTies: ties });
    const out: Change = { kind: 'change-contact', id: 'p02', changes: { core: false } };
    expect(tryOn(whole, [out]).after.structure).toMatchObject({ n: 8, ties: 1, components: 7 });
    const without = aNetwork({
      contacts: someContacts(9, (position) => ({ core: position !== 1 })),
      alterTies: ties,
    });
    const back: Change = { kind: 'change-contact', id: 'p02', changes: { core: true } };
    const trial = tryOn(without, [back]);
    expect(trial.before.structure).toMatchObject({ n: 8, ties: 1, components: 7, isolates: 6 });
    expect(trial.after.structure).toMatchObject({ n: 9, ties: 3, components: 6, isolates: 4 });
  });

  it('has who-knows-whom asked from the first tie on, and not by taking one back', () => {
    const network = aNetwork({ contacts: someContacts(9) });
    const tie = (weight: number | null): Change => ({
      kind: 'set-tie',
      a: 'p01',
      b: 'p02',
      weight,
    });
    expect(tryOn(network, [tie(1)]).after.structure.ties).toBe(1);
    expect(tryOn(network, [tie(null)]).after.structure.ties).toBeNull();
  });

  it('fails with a code where a change cannot be made, and tells nothing', () => {
    const whatIf = createWhatIf(aNetwork({ contacts: someContacts(3) }));
    expect(whatIf.tryChanges([{ kind: 'remove-contact', id: 'x' }])).toEqual({
      ok: false,
      error: { code: 'contact/not-found' },
    });
  });
});
