/**
 * People from vCards. An address book is not a network: they come in outside the inner circle, with
 * what Plexus uses of them; telephone numbers, addresses, birthdays and pictures stay in the file.
 */
import type { AppError } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { STEPS_BETWEEN, type Sliced } from '../../shared/sliced.ts';
import { oneLine } from './cells.ts';
import { emptyDraft, idFrom, type Draft, type DraftContact, type Words } from './draft.ts';
import { ROWS_MAX, TOO_LARGE } from './limits.ts';
import { hasTooManyLines, readCards, type Card, type Property } from './vcard-lines.ts';

/** Longest id a contact may have. */
const ID_CHARS_MAX = 64;

/** Properties that are read, or that say nothing about the person. */
const KNOWN = new Set(
  'VERSION PRODID REV UID KIND N FN NICKNAME ORG TITLE ROLE EMAIL NOTE CATEGORIES X-ABSHOWAS X-ABLABEL SORT-STRING CLASS MAILER PROFILE SOURCE NAME'.split(
    ' ',
  ),
);
const RELATIONS = new Set(
  'RELATED X-ABRELATEDNAMES X-MS-MANAGER X-MANAGER X-MS-ASSISTANT X-ASSISTANT X-MS-SPOUSE X-SPOUSE'.split(
    ' ',
  ),
);

const unescape = (text: string): string =>
  text.replaceAll(/\\([\s\S])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));

/** The parts between unescaped `separator`s, with their escapes undone. */
function parts(value: string, separator: ';' | ','): string[] {
  const found: string[] = [''];
  for (const piece of value.match(/\\[\s\S]|[^\\]|\\$/g) ?? []) {
    if (piece === separator) found.push('');
    else found[found.length - 1] += piece;
  }
  return found.map((part) => oneLine(unescape(part)));
}

const first = (card: Card, name: string): Property | undefined =>
  card.properties.find((property) => property.name === name && property.value.trim() !== '');

const lineOf = (card: Card, name: string): string => {
  const property = first(card, name);
  return property ? oneLine(unescape(property.value)) : '';
};

/** Given and family names in the order they are said: `N` holds them family name first. */
function nameFromParts(card: Card): string {
  const [family = '', given = '', middle = ''] = parts(first(card, 'N')?.value ?? '', ';');
  return [given, middle, family].filter((part) => part !== '').join(' ');
}

function isOrganisation(card: Card): boolean {
  if (['ORG', 'GROUP', 'LOCATION'].includes(lineOf(card, 'KIND').toUpperCase())) return true;
  return lineOf(card, 'X-ABSHOWAS').toUpperCase() === 'COMPANY';
}

function emailOf(card: Card): string {
  const emails = card.properties.filter(({ name, value }) => name === 'EMAIL' && value !== '');
  const preferred = emails.find(({ params }) => params.some((param) => /\bPREF\b/.test(param)));
  return oneLine(unescape((preferred ?? emails[0])?.value ?? ''));
}

/** What a relation points at: a uid, an address, or a name. */
const relationOf = (value: string): string =>
  oneLine(unescape(value))
    .replace(/^mailto:/i, '')
    .replace(/^name:/i, '');

function contactOf(card: Card, name: string): DraftContact {
  const [org = '', department = ''] = parts(first(card, 'ORG')?.value ?? '', ';');
  const email = emailOf(card);
  const uid = lineOf(card, 'UID');
  const isId = uid !== '' && uid.length <= ID_CHARS_MAX;
  const marks = uid !== '' ? [uid] : email === '' ? [name, org] : [email.toLowerCase()];
  const id = isId ? uid : idFrom('vcard', ...marks);
  const work = [lineOf(card, 'TITLE'), lineOf(card, 'ROLE'), department];
  const notes = unescape(first(card, 'NOTE')?.value ?? '');
  const tags = card.properties
    .filter((property) => property.name === 'CATEGORIES')
    .flatMap(({ value }) => parts(value, ','))
    .filter((tag) => tag !== '');
  const relations = card.properties
    .filter((property) => RELATIONS.has(property.name))
    .map(({ value }) => relationOf(value))
    .filter((relation) => relation !== '');
  return {
    line: card.line,
    raw: {
      id,
      name,
      core: false,
      org,
      function: work.find((text) => text !== '') ?? '',
      email,
      tags,
      notes: notes === '' ? null : notes,
    },
    relations,
    ...(uid === '' ? {} : { givenId: uid }),
  };
}

function unusedOf(cards: readonly Card[]): string[] {
  const names = cards.flatMap(({ properties }) => properties.map(({ name }) => name));
  return [...new Set(names)].filter((name) => !KNOWN.has(name) && !RELATIONS.has(name));
}

/** The people of the cards in `text`. */
export function* importVcard(text: string, words: Words): Sliced<Result<Draft, AppError>> {
  if (hasTooManyLines(text)) return err(TOO_LARGE);
  const cards = readCards(text);
  if (cards.length === 0) return err({ code: 'file/format-unknown' });
  if (cards.length > ROWS_MAX) return err(TOO_LARGE);
  const draft = emptyDraft();
  draft.unused.push(...unusedOf(cards));
  if (draft.unused.length > 0) draft.warnings.push(words.warnings.leftBehind);
  for (const [at, card] of cards.entries()) {
    if (at % STEPS_BETWEEN === 0) yield at / cards.length;
    const { line } = card;
    const said = [lineOf(card, 'FN'), nameFromParts(card), lineOf(card, 'NICKNAME'), emailOf(card)];
    const name = said.find((text) => text !== '');
    if (!card.isWhole) draft.skipped.push({ line, reason: words.reasons.cutOff });
    else if (isOrganisation(card)) draft.skipped.push({ line, reason: words.reasons.organisation });
    else if (name === undefined) draft.skipped.push({ line, reason: words.reasons.noName });
    else draft.contacts.push(contactOf(card, name));
  }
  return ok(draft);
}
