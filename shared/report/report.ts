/**
 * The printable report: a network and its diagnosis as pages that can lie on a table between two
 * people. The same value is drawn on the screen, printed and saved, and it depends on its input
 * alone: the same network on the same day gives the same pages, byte for byte.
 */
import type { PrintedElement, ReportOptions } from '../contract/report.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { emptyPlan, type NetworkPlan } from '../model/plan.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { catalogues } from '../text/catalogue.ts';
import { formatsFor, languageTag } from '../text/format.ts';
import { isolate } from '../text/isolate.ts';
import { wordedFor } from '../text/worded.ts';
import { compareSnapshots } from '../diagnosis/compare.ts';
import { STATUS } from '../diagnosis/thresholds.ts';
import { coreOf } from './core.ts';
import { reportCss } from './css.ts';
import { disguise } from './disguise.ts';
import { h } from './element.ts';
import type { Page, SectionKey } from './page.ts';
import { showPlan } from './plan-shown.ts';
import { assertPrintable } from './printable.ts';
import { benefits } from './sections/benefits.ts';
import { cover } from './sections/cover.ts';
import { ken } from './sections/ken.ts';
import { map } from './sections/map.ts';
import { method } from './sections/method.ts';
import { patterns } from './sections/patterns.ts';
import { plan } from './sections/plan.ts';
import { progress } from './sections/progress.ts';
import { questions } from './sections/questions.ts';
import { summary } from './sections/summary.ts';
import { weeks } from './sections/weeks.ts';

const SECTIONS = {
  summary,
  map,
  ken,
  benefits,
  patterns,
  plan,
  weeks,
  progress,
  questions,
  method,
} as const satisfies { readonly [K in SectionKey]: (page: Page) => PrintedElement | null };

export type ReportInput = {
  readonly network: Network;
  readonly diagnosis: Diagnosis;
  readonly options: ReportOptions;
  /** The day printed on the cover, `YYYY-MM-DD`. */
  readonly today: string;
  /** The network is the invented one: the paper says so on its cover and on every page. */
  readonly isDemo?: boolean;
  /** A snapshot the present network is laid beside. */
  readonly earlier?: Pick<Snapshot, 'day' | 'network'> | null;
  readonly plan?: NetworkPlan | null;
};

/** The earlier snapshot compared with the network of today. */
function compareWithEarlier({ earlier, network, today }: ReportInput): Page['earlier'] {
  if (!earlier) return null;
  const { day } = earlier;
  const then = { network: earlier.network, asOf: day };
  return { day, comparison: compareSnapshots(then, { network, asOf: today }) };
}

/**
 * The pages and their style sheet. What may be on them is settled by `options` before anything
 * else; below eight people, where the patterns stay silent, sections share pages.
 */
export function makeReport(input: ReportInput): { body: PrintedElement; css: string } {
  const { options, today, isDemo = false } = input;
  const formats = formatsFor(options.locale);
  const { network, diagnosis } = disguise(input, options, catalogues[options.locale]);
  const text = wordedFor(diagnosis, catalogues[options.locale]);
  const names = new Map(network.contacts.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => isolate(names.get(id) ?? id);
  const page: Page = {
    network,
    diagnosis,
    options,
    today,
    earlier: compareWithEarlier(input),
    text,
    formats,
    plan: showPlan({ ...input, plan: input.plan ?? emptyPlan(), text, nameOf }),
    nameOf,
  };
  // The order of the sections is the order they are listed in.
  const drawn = (Object.keys(SECTIONS) as SectionKey[]).flatMap((key) => {
    const element = SECTIONS[key](page);
    return element === null ? [] : [{ key, element }];
  });
  const body = h(
    'article',
    {
      class: coreOf(network).length < STATUS.minimumN ? 'report report-short' : 'report',
      // The paper may be in another language than the window around it.
      lang: languageTag(options.locale),
    },
    cover(page, { contents: drawn.map(({ key }) => key), isDemo }),
    drawn.map(({ element }) => element),
  );
  assertPrintable(body);
  const copy = isDemo ? text.page.demonstration.footer : text.report.screen.copies[options.copy];
  const css = reportCss({
    paper: options.paper,
    footer: text.report.footer(formats.day(today), copy),
  });
  return { body, css };
}
