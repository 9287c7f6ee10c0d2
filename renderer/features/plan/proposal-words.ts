/** Codes of the planner as words; names are given by whoever shows them. */
import {
  EXPERIMENT_WEEKS,
  MISSING_CATEGORIES,
  PLAN_COLUMNS,
} from '../../../shared/model/plan-codes.ts';
import type { Experiment, PlanSubject, WantedRole } from '../../../shared/model/plan.ts';
import type { Ground, Introducer, Proposal } from '../../../shared/model/proposal.ts';
import { ARCHETYPES, BENEFITS, type Archetype } from '../../../shared/model/scales.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { Protection } from '../../../shared/treatment/protection.ts';
import { lossWords } from '../map/trial/trial-words.ts';
import type { Beginning } from './items.ts';

type NameOf = (id: string) => string;

/** One of the listed codes, or null. */
const codeIn = <C extends string>(codes: readonly C[], code: string | null): C | null =>
  codes.find((one) => one === code) ?? null;

/** Somebody not known yet, put together from what is wanted of them. */
function roleWords(role: WantedRole, text: Catalogue): string {
  const words = text.proposals.role;
  const proximities: { readonly [far: number]: string } = words.proximities;
  const wanted = [
    role.benefit && words.benefits[role.benefit],
    role.levelRel && words.levels[role.levelRel],
    role.org === null ? role.outside && words.outside : words.org(role.org),
    role.function && words.function(role.function),
    role.proximity !== null && proximities[role.proximity],
    role.generation && words.generations[role.generation],
  ].filter((part) => typeof part === 'string');
  return wanted.length === 0 ? words.somebody : `${words.somebody} ${wanted.join(', ')}`;
}

/** What a proposal is about, with a role named in the language spoken. */
export const spokenSubject = (about: PlanSubject, text: Catalogue): PlanSubject =>
  about.kind === 'role'
    ? { kind: 'role', role: { ...about.role, name: roleWords(about.role, text) } }
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
  const firstStep = gentlest === undefined ? '' : text.proposals.ways[gentlest].name;
  return { firstStep, experiment: null };
}

/** One fact a proposal rests on, as a sentence. */
export function groundWords({ code, benefit, category, count }: Ground, text: Catalogue): string {
  const words = text.proposals.grounds;
  const help = benefit === null ? '' : text.terms.benefits[benefit];
  switch (code) {
    case 'others-give-it-too':
      return words[code](count ?? 0);
    case 'introduced-many':
      return words[code](count ?? 0);
    case 'rarely-in-touch':
    case 'long-not-seen':
    case 'due':
      return words[code](count);
    case 'nobody-gives':
    case 'one-gives':
    case 'close-but-not-asked':
      return words[code](help);
    case 'nobody-there': {
      const missing = codeIn(MISSING_CATEGORIES, category);
      return words[code](missing === null ? '' : text.proposals.missing[missing]);
    }
    case 'pattern-present': {
      const pattern = codeIn(ARCHETYPES, category);
      return words[code](pattern === null ? '' : text.terms.archetypes[pattern]);
    }
    default:
      return words[code];
  }
}

/** Why somebody could introduce me. */
export function introducerWords(
  { reach, through }: Introducer,
  nameOf: NameOf,
  text: Catalogue,
): string {
  const words = text.proposals.reaches;
  return reach === 'knows-one'
    ? words[reach](through === null ? '…' : nameOf(through))
    : words[reach];
}

/** Whom or what a proposal was about that is known by its key alone. */
export function declinedWords(key: string, nameOf: NameOf, text: Catalogue): string {
  const [of = null, , subject = ''] = key.split(':');
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
