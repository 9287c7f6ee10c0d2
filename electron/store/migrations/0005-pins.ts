/** Where somebody was put on the map by hand. Never edited. */
export const pins = `
-- arrangement: of the map, each of which has places of its own. x, y: shares of the map's radius.
CREATE TABLE pins (
  contact_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  arrangement TEXT NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  PRIMARY KEY (contact_id, arrangement)
) STRICT, WITHOUT ROWID;
`;
