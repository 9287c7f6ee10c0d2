/** What every section of the report is made with: the disguised network, the words, the names. */
import type { ReportOptions } from '../contract/report.ts';
import type { PrintedElement } from '../contract/report.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Formats } from '../text/format.ts';
import { h, type Child } from './element.ts';
import type { ShownPlan } from './plan-shown.ts';

export type Page = {
  readonly network: Network;
  readonly diagnosis: Diagnosis;
  readonly options: ReportOptions;
  /** The day the report is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** The snapshot the present network is laid beside; null when there is none. */
  readonly earlier: { readonly day: string; readonly comparison: Comparison } | null;
  /** What is planned, as far as it is shown; null where nothing is. */
  readonly plan: ShownPlan | null;
  readonly text: Catalogue;
  readonly formats: Formats;
  /** The name of a contact, or of a broker outside the list, as it stands on this paper. */
  readonly nameOf: (id: string) => string;
};

export type SectionKey = keyof Catalogue['report']['sections'];

/** A section; its heading and the part that follows are on one page. */
export const section = (
  page: Page,
  key: SectionKey,
  first: Child,
  ...rest: readonly Child[]
): PrintedElement =>
  h(
    'section',
    { class: `section section-${key}` },
    h(
      'header',
      { class: 'section-head' },
      h('h2', { class: 'section-title' }, page.text.report.sections[key]),
      first,
    ),
    rest,
  );

/** A part that is never cut by the end of a page. */
export const whole = (name: string, ...children: readonly Child[]): PrintedElement =>
  h('div', { class: `whole ${name}` }, children);

export const paragraph = (name: string, text: string): PrintedElement =>
  h('p', { class: name }, text);

/** A bulleted list; nothing at all when there is nothing to list. */
export const bullets = (name: string, items: readonly string[]): Child =>
  items.length === 0
    ? null
    : h(
        'ul',
        { class: name },
        items.map((item) => h('li', {}, item)),
      );
