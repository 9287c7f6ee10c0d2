/** An upgrade of the schema long enough to be killed in. */
const rounds = Array.from(
  { length: 400 },
  (_, place) => `
    INSERT INTO added (text) SELECT hex(randomblob(200)) FROM contacts;
    UPDATE contacts SET notes = 'step ${String(place)}';`,
);

export const LONG_STEP = `
CREATE TABLE added (id INTEGER PRIMARY KEY, text TEXT) STRICT; ${rounds.join('')}`;
