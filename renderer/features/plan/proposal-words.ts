/**
 * What the screen of the plan says beyond the planner's own words (`shared/text/proposal-words.ts`):
 * what taking a proposal up begins with, what was declined, why somebody is protected.
 */
import { EXPERIMENT_WEEKS, FIRST_SNAPSHOT } from '../../../shared/model/plan-bounds.ts';
import { MISSING_CATEGORIES, PLAN_COLUMNS } from '../../../shared/model/plan-codes.ts';
import type { Experiment, PlanSubject } from '../../../shared/model/plan.ts';
import { partsOfKey } from '../../../shared/model/proposal-key.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { ARCHETYPES, BENEFITS, type Archetype } from '../../../shared/model/scales.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import { withoutIsolates } from '../../../shared/text/isolate.ts';
import { roleWords } from '../../../shared/text/proposal-words.ts';
import type { Protection } from '../../../shared/treatment/protection.ts';
import { lossWords } from '../map/trial/trial-words.ts';
import type { Beginning } from './items.ts';

type NameOf = (id: string) => string;

/** One of the listed codes, or null. */
const codeIn = <C extends string>(codes: readonly C[], code: string | null): C | null =>
  codes.find((one) => one === code) ?? null;

/** What a proposal is about, with a role named in the language spoken, as the plan may keep it. */
export const spokenSubject = (about: PlanSubject, text: Catalogue): PlanSubject =>
  about.kind === 'role'
    ? { kind: 'role', role: { ...about.role, name: withoutIsolates(roleWords(about.role, text)) } }
    : about;

/** What taking a proposal up begins with: its gentlest way, or the first try its pattern asks for. */
export function beginningOf({ about, ways }: Proposal, text: Catalogue, today: string): Beginning {
  if (about.kind === 'habit') {
    return {
      firstStep: text.proposals.experiments[about.archetype ?? 'none'].first,
      experiment: experimentFor(about.archetype, text, today),
    };
  }
  const [gentlest] = ways;
  const firstStep = gentlest === undefined ? '' : text.proposals.ways[gentlest].first;
  return { firstStep, experiment: null };
}

/** Whom or what a proposal was about that is known by its key alone. */
export function declinedWords(key: string, nameOf: NameOf, text: Catalogue): string {
  if (key === FIRST_SNAPSHOT) return text.plan.declined.firstSnapshot;
  const { column: of, subject } = partsOfKey(key);
  const column = codeIn(PLAN_COLUMNS, of);
  const benefit = codeIn(BENEFITS, subject);
  const missing = codeIn(MISSING_CATEGORIES, subject);
  const pattern = codeIn(ARCHETYPES, subject);
  const remedies: { readonly [code: string]: string } = text.treatment.wanted;
  const wanted = remedies[subject];
  const name = nameOf(subject);
  const { somebody, benefits } = text.proposals.role;
  const who = ((): string => {
    if (benefit !== null) return `${somebody} ${benefits[benefit]}`;
    if (missing !== null) return `${somebody} ${text.proposals.missing[missing]}`;
    if (pattern !== null) return text.proposals.experiments[pattern].first;
    if (wanted !== undefined) return wanted;
    return name === '…' ? text.plan.declined.somethingElse : name;
  })();
  return column === null ? who : text.plan.declined.named(text.proposals.columns[column].name, who);
}

/** A request to be introduced: the name stands inside a sentence there, “an economist”, not “An economist”. */
export const requestFor = (name: string, text: Catalogue): string =>
  // What is written in capitals, as CFO is, stays so.
  text.proposals.request(name.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()));

/** A try of the shortest kind from `today` on; where it is for a pattern, with that pattern's signs. */
export function experimentFor(
  pattern: Archetype | null,
  { plan, proposals }: Catalogue,
  today: string,
): Experiment {
  return {
    from: today,
    weeks: EXPERIMENT_WEEKS.least,
    stopRule: pattern === null ? plan.item.stopRuleDefault : proposals.experiments[pattern].stop,
    signal: pattern === null ? plan.item.signalDefault : proposals.signals[pattern],
  };
}

/** What would be lost with somebody of that name. */
export function protectionWords(protection: Protection, name: string, text: Catalogue): string {
  const by = '';
  return lossWords(
    protection.code === 'only-provider'
      ? { code: 'benefit', benefit: protection.benefit, by }
      : { code: 'person', by, why: protection },
    () => name,
    text,
  );
}
