/**
 * Erasing a person: out of every table, every link, the trash, the plan, the views, the snapshots and
 * the record of acts, so that the name is in no page of the file afterwards. What the vault's owner
 * wrote about them in their own words stays theirs: it is counted and told, not cut.
 */
import type { ErrorOf } from '../../shared/errors.ts';
import type { Contact, Named } from '../../shared/model/contact.ts';
import type { Network } from '../../shared/model/network.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { forgetAllActs } from './acts.ts';
import { eraseLinks } from './contact-links.ts';
import { findContact, removeContacts } from './contacts.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { getDraft, saveDraft } from './draft.ts';
import { countMentions, eraseFromPlan, itemWithout } from './plan-rows.ts';
import { eraseFromSnapshots, findNameInSnapshots } from './snapshots.ts';
import { parseKept, type Kept } from './trash.ts';
import { countViewsSaying, leaveViews } from './views.ts';

/** Texts in which a name still stands. */
export type Mentions = {
  readonly entries: number;
  /** People whose notes say it: in the network, in the trash or in a snapshot, each once. */
  readonly notes: number;
  /** Items of the plan, goals, and reasons why something was declined. */
  readonly plan: number;
  readonly views: number;
};
type Person = { readonly id: string; readonly name: string };

/** Somebody in the network, in the trash, or in a snapshot only. */
function findPerson(db: ReadableDb, id: string): Person | null {
  const contact = findContact(db, id);
  if (contact) return contact;
  const name =
    db.get<{ name: string }>('SELECT name FROM trash WHERE contact_id = ?', [id])?.name ??
    findNameInSnapshots(db, id);
  return name === null ? null : { id, name };
}

/** What is noted of somebody else, without this person. */
function contactWithout(contact: Contact, { id, name }: Person): Contact {
  const isOther = (link: Named): boolean =>
    !(link.kind === 'contact' && link.id === id) && !(link.kind === 'name' && link.name === name);
  return {
    ...contact,
    met: contact.met && { ...contact.met, brokers: contact.met.brokers.filter(isOther) },
    introducedTo: contact.introducedTo && contact.introducedTo.filter(isOther),
  };
}

const networkWithout = ({ ego, contacts, alterTies }: Network, person: Person): Network => ({
  ego,
  contacts: contacts
    .filter(({ id }) => id !== person.id)
    .map((contact) => contactWithout(contact, person)),
  alterTies: alterTies && alterTies.filter(({ a, b }) => a !== person.id && b !== person.id),
});

/** What the trash keeps of somebody else, without this person. */
function withoutPerson(kept: Kept, person: Person): Kept {
  const { id } = person;
  return {
    ...kept,
    contact: contactWithout(kept.contact, person),
    ties: kept.ties.filter(({ other }) => other !== id),
    pointedBy: {
      brokers: kept.pointedBy.brokers.filter((other) => other !== id),
      introductions: kept.pointedBy.introductions.filter((other) => other !== id),
    },
    names: Object.fromEntries(Object.entries(kept.names).filter(([other]) => other !== id)),
    ...(kept.plan && {
      plan: kept.plan.flatMap((item) => itemWithout(item, person) ?? []),
    }),
  };
}

function eraseFromTrash(db: WritableDb, person: Person): void {
  db.run('DELETE FROM trash WHERE contact_id = ?', [person.id]);
  for (const row of db.all<{ contact_id: string; kept: string }>(
    'SELECT contact_id, kept FROM trash',
  )) {
    const kept = JSON.stringify(withoutPerson(parseKept(row.kept), person));
    if (kept !== row.kept) {
      db.run('UPDATE trash SET kept = ? WHERE contact_id = ?', [kept, row.contact_id]);
    }
  }
}

/** Whether a text says this name, in capitals or not; SQLite itself knows no capitals but A to Z. */
function saying(name: string): (text: string | null) => boolean {
  const fold = (text: string): string => text.normalize('NFC').toLowerCase();
  const wanted = fold(name);
  return (text) => text !== null && fold(text).includes(wanted);
}

function findMentions(db: ReadableDb, { name }: Person): Mentions {
  const isIn = saying(name);
  const entries = db.all<{ text: string }>('SELECT text FROM entries');
  const notes = db.all<{ id: string; notes: string | null }>(
    `SELECT id, notes FROM contacts
     UNION ALL SELECT contact_id, kept ->> '$.contact.notes' FROM trash
     UNION ALL SELECT value ->> 'id', value ->> 'notes'
       FROM snapshots, json_each(document, '$.contacts')`,
  );
  return {
    entries: entries.filter(({ text }) => isIn(text)).length,
    notes: new Set(notes.filter((noted) => isIn(noted.notes)).map(({ id }) => id)).size,
    plan: countMentions(db, isIn),
    views: countViewsSaying(db, isIn),
  };
}

/**
 * Erases somebody, wherever they still are. Run it inside a save, not an act: it forgets all acts.
 * The free pages are overwritten as they are freed; `Store.compact` then lets go of them.
 */
export function eraseContact(
  db: WritableDb,
  id: string,
): Result<Mentions, ErrorOf<'contact/not-found'>> {
  const person = findPerson(db, id);
  if (!person) return err({ code: 'contact/not-found' });
  eraseLinks(db, person);
  // Of somebody in the trash this finds nothing: they are no contact any more.
  removeContacts(db, [id]);
  eraseFromTrash(db, person);
  eraseFromPlan(db, person);
  leaveViews(db, (one) => one === id);
  eraseFromSnapshots(db, (network) => networkWithout(network, person));
  // Reading a draft leaves out people who are gone; writing it back makes that so on the disk.
  saveDraft(db, getDraft(db));
  forgetAllActs(db);
  return ok(findMentions(db, person));
}
