/** R3: the table of the source article, the rate with its bounds, and who connected whom. */
import type { PrintedElement } from '../../contract/report.ts';
import type { Contact, Named } from '../../model/contact.ts';
import { coreOf } from '../core.ts';
import { drawRate } from '../drawings.ts';
import { brokerSentences } from '../broker-sentences.ts';
import { h } from '../element.ts';
import { paragraph, type Page, section, whole } from '../page.ts';

function named(page: Page, who: Named): string {
  if (who.kind === 'self') return page.text.report.ken.myself;
  return who.kind === 'contact' ? page.nameOf(who.id) : who.name;
}

function metOf(page: Page, { met }: Contact): string {
  const words = page.text.report.ken;
  if (met === null) return words.notAnswered;
  if (met.via === 'self') return words.myself;
  if (met.via === 'circumstance') return words.circumstance;
  if (met.brokers.length === 0) return words.unknown;
  return page.formats.list(met.brokers.map((who) => named(page, who)));
}

function introducedOf(page: Page, { introducedTo }: Contact): string {
  const words = page.text.report.ken;
  if (introducedTo === null) return words.notAnswered;
  return introducedTo.length === 0
    ? words.nobody
    : page.formats.list(introducedTo.map((who) => named(page, who)));
}

function table(page: Page): PrintedElement {
  const words = page.text.report.ken;
  const columns = [words.columns.contact, words.columns.met, words.columns.introducedTo];
  return h(
    'table',
    { class: 'plain-table ken' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map((label) => h('th', { scope: 'col' }, label)),
      ),
    ),
    h(
      'tbody',
      {},
      coreOf(page.network).map((contact) => {
        const isOwn = contact.met?.via === 'self';
        return h(
          'tr',
          {},
          h('th', { scope: 'row' }, contact.name),
          h(
            'td',
            { class: isOwn ? 'own' : contact.met?.via === 'person' ? null : 'muted' },
            metOf(page, contact),
          ),
          h(
            'td',
            { class: (contact.introducedTo?.length ?? 0) > 0 ? null : 'muted' },
            introducedOf(page, contact),
          ),
        );
      }),
    ),
  );
}

function brokers(page: Page): PrintedElement | null {
  const { broker } = page.diagnosis;
  const words = page.text.diagnosis.broker;
  if (broker.brokers.length === 0) return null;
  return whole(
    'brokers',
    h('h3', {}, words.brokersTitle),
    h(
      'ul',
      { class: 'inline-list' },
      broker.brokers.map(({ id, introduced }) =>
        h(
          'li',
          {},
          h('strong', {}, page.nameOf(id)),
          ` ${words.introduced(introduced)}`,
          broker.superconnectors.includes(id) ? h('em', {}, ` ${words.superconnector}`) : null,
        ),
      ),
    ),
  );
}

/** Ken's table and what it says. */
export function ken(page: Page): PrintedElement {
  const { broker } = page.diagnosis;
  const words = page.text.diagnosis.broker;
  const isTold = broker.selfBrokerRate !== null && broker.verdict !== 'insufficient';
  return section(
    page,
    'ken',
    paragraph('lead', page.text.report.ken.lead),
    table(page),
    whole(
      'rate',
      h('h3', {}, page.text.report.ken.rateTitle),
      isTold && broker.selfBrokerRate !== null
        ? paragraph('big-number', words.rate(broker.selfBrokerRate, broker.lower, broker.upper))
        : null,
      isTold ? drawRate(broker, page.text) : null,
      brokerSentences(page.diagnosis, page.text).map((sentence) => paragraph('note', sentence)),
    ),
    brokers(page),
  );
}
