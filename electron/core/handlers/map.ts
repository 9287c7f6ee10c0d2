/** Handlers of `map`: putting somebody somewhere, and letting go, are named acts. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { map } from '../../../shared/contract/map.ts';
import type { Act } from '../../../shared/contract/network.ts';
import type { ErrorOf } from '../../../shared/errors.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { findContact } from '../../store/contacts.ts';
import type { ReadableDb } from '../../store/db.ts';
import { listPins, removePin, removePins, savePin } from '../../store/pins.ts';
import { acting, reading, type Context } from '../context.ts';

type NotFound = ErrorOf<'contact/not-found'>;

function contactIn(db: ReadableDb, id: string): Result<Contact, NotFound> {
  const contact = findContact(db, id);
  return contact ? ok(contact) : err({ code: 'contact/not-found' });
}

/** Of a result only whether it went well is answered. */
const silent = <E>(result: Result<unknown, E>): Result<null, E> => (result.ok ? ok(null) : result);

const about =
  (code: Act['code']) =>
  ({ name }: Contact): Act => ({ code, name, count: 1 });

export const createMapHandlers = (context: Context): Handlers<typeof map> => ({
  pins: () => reading(context, (db) => ok(listPins(db))),
  pin: (pin) =>
    silent(
      acting(context, about('person-moved'), (db) => {
        const contact = contactIn(db, pin.contactId);
        if (contact.ok) savePin(db, pin);
        return contact;
      }),
    ),
  release: (place) =>
    silent(
      acting(context, about('person-let-go'), (db) => {
        const contact = contactIn(db, place.contactId);
        if (contact.ok) removePin(db, place);
        return contact;
      }),
    ),
  releaseAll: ({ arrangement }) =>
    acting(
      context,
      ({ count }) => ({ code: 'people-let-go', name: '', count }),
      (db) => ok({ count: removePins(db, arrangement) }),
    ),
});
