/**
 * The printable report: a network and its diagnosis as pages that can lie on a table between two
 * people. The same value is drawn on the screen, printed and saved, and it depends on its input
 * alone: the same network on the same day gives the same pages, byte for byte.
 */
import type { PrintedElement, ReportOptions } from '../contract/report.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { catalogues } from '../text/catalogue.ts';
import { formatsFor, languageTag } from '../text/format.ts';
import { STATUS } from '../diagnosis/thresholds.ts';
import { coreOf } from './core.ts';
import { reportCss } from './css.ts';
import { disguise } from './disguise.ts';
import { h } from './element.ts';
import type { Page, SectionKey } from './page.ts';
import { assertPrintable } from './printable.ts';
import { benefits } from './sections/benefits.ts';
import { cover } from './sections/cover.ts';
import { ken } from './sections/ken.ts';
import { map } from './sections/map.ts';
import { method } from './sections/method.ts';
import { patterns } from './sections/patterns.ts';
import { questions } from './sections/questions.ts';
import { summary } from './sections/summary.ts';

const SECTIONS = { summary, map, ken, benefits, patterns, questions, method } as const satisfies {
  readonly [K in SectionKey]: (page: Page) => PrintedElement;
};

export type ReportInput = {
  readonly network: Network;
  readonly diagnosis: Diagnosis;
  readonly options: ReportOptions;
  /** The day printed on the cover, `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * The pages and their style sheet. What may be on them is settled by `options` before anything
 * else; below eight people, where the patterns stay silent, sections share pages.
 */
export function makeReport(input: ReportInput): { body: PrintedElement; css: string } {
  const { options, today } = input;
  const text = catalogues[options.locale];
  const formats = formatsFor(options.locale);
  const { network, diagnosis } = disguise(input, options, text);
  const names = new Map(network.contacts.map(({ id, name }) => [id, name]));
  const page: Page = {
    network,
    diagnosis,
    options,
    today,
    text,
    formats,
    nameOf: (id) => names.get(id) ?? id,
  };
  // The order of the sections is the order they are listed in.
  const keys = Object.keys(SECTIONS) as SectionKey[];
  const body = h(
    'article',
    {
      class: coreOf(network).length < STATUS.minimumN ? 'report report-short' : 'report',
      // The paper may be in another language than the window around it.
      lang: languageTag(options.locale),
    },
    cover(page, keys),
    keys.map((key) => SECTIONS[key](page)),
  );
  assertPrintable(body);
  const css = reportCss({
    paper: options.paper,
    footer: text.report.footer(formats.day(today), text.report.screen.copies[options.copy]),
  });
  return { body, css };
}
