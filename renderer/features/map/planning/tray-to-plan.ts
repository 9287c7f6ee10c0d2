/**
 * A tray of tried changes as something one means to do: one item for each person, each person looked
 * for, each two people brought together. What the tries would change is kept with the items, so that
 * it can be looked back at; nothing of it is made. Pure.
 */
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { PlanColumn, PlanWay } from '../../../../shared/model/plan-codes.ts';
import type {
  NetworkPlan,
  PlanStep,
  PlanSubject,
  WantedRole,
} from '../../../../shared/model/plan.ts';
import { withoutIsolates } from '../../../../shared/text/isolate.ts';
import { LINE_MAX } from '../../../app/limits.ts';
import { findProtected } from '../../../../shared/treatment/protection.ts';
import { moved, newItem, newStep, type ItemInHand } from '../../plan/items.ts';
import { changesOf, type Tray, type Tried } from '../trial/tried.ts';
import { gentlestWay, inHand, openItemOf } from './intend.ts';

/** Words an item needs, in the language spoken. */
export type TrayWords = {
  /** A try as a sentence. */
  readonly sentenceOf: (tried: Tried) => string;
  /** What bringing two people together is called. */
  readonly together: (one: string, other: string) => string;
  /** What to think over about a tie between two others that is not mine to cut. */
  readonly apart: (one: string, other: string) => string;
  /** A step with somebody who would be new, and somebody who is there. */
  readonly withNewcomer: (who: string) => string;
  /** The name of a contact, as it is: the plan keeps it. */
  readonly nameOf: (id: string) => string;
};

const STEPS_MAX = 50;
const CHANGES_MAX = 20;

/** What is kept says nothing of how it is to be shown. */
const line = (words: string): string => withoutIsolates(words).trim().slice(0, LINE_MAX);

/** What one try comes to, before tries about the same are put together. */
type Part = {
  /** Tries of one key belong to one item. */
  readonly key: string;
  readonly column: PlanColumn;
  readonly about: PlanSubject;
  readonly way: PlanWay | null;
  readonly step: string;
  readonly tried: Tried;
};

type StepTried = Extract<Tried, { what: 'step' }>;

/** The way a step of the engine is, where there is one of that kind. */
const WAY_OF_STEP: { readonly [K in StepTried['step']['kind']]?: PlanWay } = {
  ask: 'ask-for-one-thing',
  offer: 'give-first',
  reconnect: 'wake-up',
  limit: 'set-hours',
  redirect: 'hand-over',
  'agree-on-time': 'say-no-but',
  'step-back': 'let-stand-further-out',
};
const LESS: ReadonlySet<StepTried['step']['kind']> = new Set([
  'limit',
  'redirect',
  'agree-on-time',
  'step-back',
]);

/** Somebody the tray would bring in, in the terms of a role; what is usual of them is not asked for. */
const roleOf = (
  { name, levelRel, generation, received }: Contact,
  tried: StepTried,
): WantedRole => ({
  name: line(name),
  benefit: tried.step.benefit ?? received?.find((it) => it !== 'information') ?? null,
  levelRel: levelRel === 'peer' ? null : levelRel,
  org: null,
  // Whoever the engine looks for works elsewhere (`describeWanted`).
  outside: true,
  function: null,
  proximity: null,
  generation: generation === 'same' ? null : generation,
});

const newcomerOf = (tried: Tried): Contact | null =>
  changesOf(tried).flatMap((it) => (it.kind === 'add-contact' ? [it.contact] : []))[0] ?? null;

/** Fewer of what somebody asks, and less closeness, is giving less. */
function isLess(tried: Extract<Tried, { what: 'answer' }>, network: Network): boolean {
  if (tried.field !== 'demand' && tried.field !== 'closeness') return false;
  const now = network.contacts.find(({ id }) => id === tried.id)?.[tried.field] ?? null;
  return now !== null && tried.value < now;
}

function columnOf(tried: Tried, network: Network): PlanColumn {
  switch (tried.what) {
    case 'gone':
      return 'prune';
    case 'standing':
      return tried.core ? 'invest' : 'prune';
    case 'answer':
      return isLess(tried, network) ? 'prune' : 'invest';
    case 'step':
      return LESS.has(tried.step.kind) ? 'prune' : 'invest';
    default:
      return 'invest';
  }
}

function wayOf(tried: Tried): PlanWay | null {
  if (tried.what === 'touch') return 'wake-up';
  return tried.what === 'step' ? (WAY_OF_STEP[tried.step.kind] ?? null) : null;
}

const withPerson = (id: string, tried: Tried, network: Network, words: TrayWords): Part => ({
  key: `contact ${id}`,
  column: columnOf(tried, network),
  about: { kind: 'contact', id },
  way: wayOf(tried),
  step: words.sentenceOf(tried),
  tried,
});

function withTie(tried: Extract<Tried, { what: 'tie' }>, words: TrayWords): Part {
  const { a, b, isThere } = tried;
  const names = [words.nameOf(a), words.nameOf(b)] as const;
  const of = { key: `tie ${[a, b].toSorted().join(' ')}`, column: 'invest' as const, tried };
  if (!isThere) {
    const about = { kind: 'habit', archetype: null } as const;
    return { ...of, about, way: null, step: words.apart(...names) };
  }
  const name = line(words.together(...names));
  const unsaid = { stakes: 0, interdependence: 0, commonGoal: 0 };
  const about: PlanSubject = { kind: 'activity', activity: { name, people: [a, b], ...unsaid } };
  return { ...of, about, way: null, step: name };
}

/** A step of the engine: with somebody, to somebody new, or without anybody. */
function withStep(tried: StepTried, network: Network, words: TrayWords): Part {
  const { step } = tried;
  const newcomer = newcomerOf(tried);
  if (newcomer !== null) {
    return {
      key: `newcomer ${newcomer.id}`,
      column: 'invest',
      about: { kind: 'role', role: roleOf(newcomer, tried) },
      way: step.contact === null ? 'share-activity' : 'be-introduced',
      step: words.sentenceOf(tried),
      tried,
    };
  }
  if (step.contact !== null) return withPerson(step.contact, tried, network, words);
  const about = { kind: 'habit', archetype: tried.of.archetype } as const;
  const key = `habit ${tried.of.archetype}`;
  return { key, column: 'invest', about, way: null, step: words.sentenceOf(tried), tried };
}

function partsOf(tray: Tray, network: Network, words: TrayWords): readonly Part[] {
  const bringers = new Map(
    tray.flatMap((tried): (readonly [string, StepTried])[] => {
      const newcomer = newcomerOf(tried);
      return newcomer !== null && tried.what === 'step' ? [[newcomer.id, tried]] : [];
    }),
  );
  /** What is tried about somebody who would be new belongs to looking for them. */
  const withNewcomer = (id: string, tried: Tried, step: string): Part | null => {
    const bringer = bringers.get(id);
    return bringer === undefined ? null : { ...withStep(bringer, network, words), step, tried };
  };
  return tray.map((tried): Part => {
    if (tried.what === 'step') return withStep(tried, network, words);
    if (tried.what !== 'tie') {
      const sentence = words.sentenceOf(tried);
      return withNewcomer(tried.id, tried, sentence) ?? withPerson(tried.id, tried, network, words);
    }
    const { a, b } = tried;
    return (
      withNewcomer(a, tried, words.withNewcomer(words.nameOf(b))) ??
      withNewcomer(b, tried, words.withNewcomer(words.nameOf(a))) ??
      withTie(tried, words)
    );
  });
}

/**
 * The items a tray comes to on a network and its plan. Who stands in the plan keeps their item, with
 * the steps added to it; towards somebody protected the gentlest way is the one begun with.
 */
export function itemsOfTray(
  tray: Tray,
  { network, plan }: { readonly network: Network; readonly plan: Pick<NetworkPlan, 'items'> },
  words: TrayWords,
): ItemInHand[] {
  const protectedById = findProtected(network);
  const byKey = Map.groupBy(partsOf(tray, network, words), ({ key }) => key);
  return [...byKey.values()].flatMap((parts): ItemInHand[] => {
    const [first] = parts;
    if (first === undefined) return [];
    const { about } = first;
    const column = parts.some((part) => part.column === 'prune') ? 'prune' : first.column;
    const before = about.kind === 'contact' ? openItemOf(plan, about.id) : undefined;
    const begun = before === undefined ? newItem(column, about) : inHand(before);
    const settled = begun.column === column ? begun : { ...begun, ...moved(column) };
    const steps = parts.map(({ step }): PlanStep => newStep(line(step)));
    const changes = parts.flatMap(({ tried }) => changesOf(tried));
    const id = about.kind === 'contact' ? about.id : null;
    const gentlest = id === null ? null : gentlestWay(column, id, { network, protectedById });
    const wished = parts.find((part) => part.column === column && part.way !== null)?.way ?? null;
    const isBound = column === 'prune' && id !== null && protectedById.has(id);
    const usual = column === 'prune' ? gentlest : null;
    return [
      {
        ...settled,
        way: isBound ? gentlest : (wished ?? settled.way ?? usual),
        steps: [...settled.steps, ...steps].slice(0, STEPS_MAX),
        changes: [...settled.changes, ...changes].slice(0, CHANGES_MAX),
      },
    ];
  });
}
