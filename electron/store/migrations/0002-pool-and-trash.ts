/** The pool one belongs to, and a place for contacts removed and not yet gone. Never edited. */
export const poolAndTrash = `
ALTER TABLE ego ADD COLUMN pool TEXT CHECK (json_valid(pool));

-- kept: the contact and what tied it to others, as JSON. contact_id refers to nobody: it is removed.
CREATE TABLE trash (
  contact_id TEXT PRIMARY KEY,
  removed_at TEXT NOT NULL,
  name TEXT NOT NULL,
  kept TEXT NOT NULL CHECK (json_valid(kept))
) STRICT, WITHOUT ROWID;
`;
