/**
 * What a column of somebody's file holds, by its header in any spelling Plexus has met: its own
 * names, the words on its screens, LinkedIn, Google, Outlook, and common ones by hand.
 */
import { LOCALES } from '../../shared/model/preferences.ts';
import { catalogues } from '../../shared/text/catalogue.ts';
import { columnsByKey, isOurs } from './columns.ts';

/** What a column may hold besides the columns of ours: parts of one, and who is tied to whom. */
const PARTS = [
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  'department',
  'referredBy',
  'relation',
  'url',
  'source',
  'target',
];

/** Spelt as `normalise` leaves them. */
const SPELLINGS: { readonly [field: string]: string } = {
  name: 'fullname displayname contact person label nomcomplet personne',
  firstName: 'firstname givenname prénom vorname',
  middleName: 'middlename additionalname deuxièmeprénom',
  lastName: 'lastname familyname surname nomdefamille nachname',
  nickname: 'nickname fileas surnom',
  org:
    'company organization organisation organizationname organization1name employer institution ' +
    'entreprise société employeur unternehmen firma',
  department: 'department organizationdepartment service',
  function:
    'position title jobtitle role organizationtitle organization1title specialty field poste ' +
    'titre profession spécialité rôle',
  email:
    'email emailaddress email1value mail adresseemail courriel adressedemessagerie emailadresse',
  url: 'url profileurl linkedin linkedinurl',
  tags: 'tags labels categories groupmembership catégories libellés kategorien',
  notes: 'notes note comments comment commentaires remarques notizen',
  circle: 'circle group groupe team équipe',
  met: 'howwemet metvia via',
  brokers:
    'introducedby introducedusby whointroducedus broker brokers présentépar présentéspar ' +
    'quinousaprésentés',
  introducedTo: 'introducedto iintroducedthemto présentéà jelaiprésentéà',
  referredBy: 'referredby recommandépar',
  relation: 'managersname assistantsname spouse manager assistant nomduresponsable conjoint',
  source: 'source from',
  target: 'target to',
};

/** `Relation 3 - Value` of a Google file, whatever its number. */
const GOOGLE_RELATION = /^relation\d+value$/;

const normalise = (header: string): string =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function spelledFields(): Map<string, string> {
  const known = new Set([...columnsByKey.keys(), ...PARTS]);
  const fields = new Map<string, string>();
  const add = (spelling: string, field: string): void => {
    const key = normalise(spelling);
    if (known.has(field) && !fields.has(key)) fields.set(key, field);
  };
  for (const key of columnsByKey.keys()) add(key, key);
  for (const [field, spellings] of Object.entries(SPELLINGS)) {
    for (const spelling of spellings.split(' ')) add(spelling, field);
  }
  for (const locale of LOCALES) {
    for (const [field, word] of Object.entries(catalogues[locale].terms.fields)) add(word, field);
  }
  return fields;
}

const fieldsBySpelling = spelledFields();

/** What the column under `header` holds (a key of `columns.ts` or a part), or null when unknown. */
export function fieldOf(header: string): string | null {
  const key = normalise(header);
  if (GOOGLE_RELATION.test(key)) return 'relation';
  return fieldsBySpelling.get(key) ?? null;
}

/** The program a table comes from, as far as its headers tell. */
export type Dialect =
  | 'ours'
  | 'linkedin'
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'google'
  | 'outlook'
  | 'edges'
  | 'table';

const hasAll = (keys: ReadonlySet<string>, ...wanted: readonly string[]): boolean =>
  wanted.every((key) => keys.has(key));

/** The dialect of these headers, or null when no column says who a row is about. */
export function dialectOf(headers: readonly string[]): Dialect | null {
  const keys = new Set(headers.map(normalise));
  const fields = new Set(headers.map(fieldOf));
  if (isOurs(headers)) return 'ours';
  if (hasAll(keys, 'conversationid', 'folder')) return 'linkedin-messages';
  if (hasAll(keys, 'from', 'to', 'sentat', 'direction')) return 'linkedin-invitations';
  const isLinkedIn = ['connectedon', 'verbundenam', 'connectéle', 'connectésle'].some((key) =>
    keys.has(key),
  );
  if (isLinkedIn) return 'linkedin';
  const isEdges = fields.has('source') && fields.has('target');
  if (isEdges && !keys.has('name') && !fields.has('firstName')) return 'edges';
  const names = fields.has('name') || fields.has('lastName') || fields.has('firstName');
  if (!names) return null;
  if (hasAll(keys, 'firstname', 'lastname', 'company', 'position')) return 'linkedin';
  const isGoogle =
    [...keys].some((key) => /^email1(?:label|type|value)$/.test(key)) ||
    keys.has('groupmembership') ||
    hasAll(keys, 'fileas', 'labels');
  if (isGoogle) return 'google';
  const isOutlook =
    keys.has('businessstreet') ||
    keys.has('businessphone') ||
    hasAll(keys, 'emailaddress', 'jobtitle') ||
    hasAll(keys, 'adressedemessagerie', 'prénom');
  return isOutlook ? 'outlook' : 'table';
}

/** How many of these headers Plexus knows; 0 when they do not make a header at all. */
export const headerScore = (headers: readonly string[]): number =>
  dialectOf(headers) === null
    ? 0
    : 1 + headers.filter((header) => header !== '' && fieldOf(header) !== null).length;
