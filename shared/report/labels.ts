/**
 * Circles, organisations, functions, tags, what is done together and whom one looks for are the user's
 * own words and may hold a name (“Ada’s lab”).
 * Written as codes they are numbered throughout; as initials only where they hold a name or a part
 * of one. The same words get the same number, so that what was alike stays alike.
 */
import type { Named } from '../model/contact.ts';
import type { Network } from '../model/network.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { NameMode } from './names.ts';

/** What kind of thing a label names. */
export type LabelKind = keyof Catalogue['report']['standIns'];

/** A label as it may stand on the paper. */
export type Relabel = (kind: LabelKind, label: string | null) => string | null;

/** Shorter parts of a name (“de”, “Li”) tell nobody apart and occur in too many other words. */
const WORD_MIN = 3;

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u);

const plainNames = (people: readonly Named[] | null | undefined): string[] =>
  (people ?? []).flatMap((person) => (person.kind === 'name' ? [person.name] : []));

/** Everybody the network names: me, my contacts, and who introduced us or was introduced. */
const allNames = ({ contacts, ego }: Network): readonly string[] => [
  ...(ego.name === null ? [] : [ego.name]),
  ...contacts.flatMap(({ name, met, introducedTo }) => [
    name,
    ...plainNames(met?.brokers),
    ...plainNames(introducedTo),
  ]),
];

function nameFinder(network: Network): (label: string) => boolean {
  const names = allNames(network).map((name) => name.toLocaleLowerCase());
  const parts = new Set(names.flatMap(wordsOf).filter((word) => word.length >= WORD_MIN));
  return (label) =>
    wordsOf(label).some((word) => parts.has(word)) ||
    names.some((name) => label.toLocaleLowerCase().includes(name));
}

/**
 * What somebody wrote in their own words, where it may be read: beside initials only where it holds no
 * name or part of one, beside codes never.
 */
export function ownWordsFor(network: Network, mode: NameMode): (words: string) => string | null {
  if (mode === 'full') return (words) => words;
  const holdsName = nameFinder(network);
  return (words) => (mode === 'initials' && !holdsName(words) ? words : null);
}

/** How labels are written when names are written as `mode` says. */
export function relabelFor(network: Network, mode: NameMode, text: Catalogue): Relabel {
  if (mode === 'full') return (_kind, label) => label;
  const holdsName = nameFinder(network);
  const written = {
    circle: new Map(),
    org: new Map(),
    function: new Map(),
    tag: new Map(),
    activity: new Map(),
    wanted: new Map(),
  } as const satisfies { readonly [K in LabelKind]: Map<string, string> };
  return (kind, label) => {
    if (label === null) return null;
    const known: Map<string, string> = written[kind];
    const before = known.get(label);
    if (before !== undefined) return before;
    const isKept = mode === 'initials' && !holdsName(label);
    const now = isKept ? label : text.report.standIns[kind](known.size + 1);
    known.set(label, now);
    return now;
  };
}
