/** R0: what this paper is, how far its answers reach, and how it wants to be read. */
import type { PrintedElement } from '../../contract/report.ts';
import { ARCHETYPES } from '../../model/scales.ts';
import { coreOf } from '../core.ts';
import { drawSign } from '../drawings.ts';
import { h } from '../element.ts';
import { bullets, paragraph, type Page, type SectionKey, whole } from '../page.ts';

/** Share of the indicators' weight that could be computed, over all six patterns. */
function coverageOf({ diagnosis }: Page): number {
  const total = ARCHETYPES.reduce((sum, key) => sum + diagnosis.archetypes[key].coverage, 0);
  return total / ARCHETYPES.length;
}

function facts(page: Page): PrintedElement {
  const words = page.text.report.cover;
  const core = coreOf(page.network).length;
  const rows = [
    [words.facts.date, page.formats.day(page.today)],
    [words.facts.people, words.people(core, page.network.contacts.length)],
    [words.facts.answers, words.answers(coverageOf(page))],
    [words.facts.copy, words.copies[page.options.copy]],
    [words.facts.names, words.names[page.options.names]],
  ] as const;
  return h(
    'dl',
    { class: 'facts' },
    rows.map(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]),
  );
}

type Cover = { readonly contents: readonly SectionKey[]; readonly isDemo: boolean };

/** The first page. */
export function cover(page: Page, { contents, isDemo }: Cover): PrintedElement {
  const words = page.text.report.cover;
  const { name } = page.network.ego;
  return h(
    'section',
    { class: 'cover' },
    h(
      'div',
      { class: 'cover-head' },
      h(
        'div',
        {},
        paragraph('kicker', words.kicker),
        h('h1', {}, words.title),
        name === null ? null : paragraph('cover-name', words.of(name)),
        isDemo ? paragraph('cover-demo', page.text.page.demonstration.notice) : null,
      ),
      drawSign(),
    ),
    facts(page),
    whole('about', h('h2', {}, words.aboutTitle), bullets('about-list', words.about)),
    whole(
      'contents',
      h('h2', {}, words.contents),
      h(
        'ol',
        {},
        contents.map((key) => h('li', {}, page.text.report.sections[key])),
      ),
    ),
  );
}
