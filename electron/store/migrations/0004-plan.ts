/** What I mean to do: the items of the plan, what I declined, the time I have. Never edited. */
export const plan = `
-- item: a plan item as JSON, which says its own id and whom it is about.
CREATE TABLE plan_items (
  position INTEGER PRIMARY KEY,
  item TEXT NOT NULL CHECK (json_valid(item)),
  id TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (item ->> '$.id') STORED,
  contact_id TEXT REFERENCES contacts (id) GENERATED ALWAYS AS (item ->> '$.about.id') STORED
) STRICT;
CREATE INDEX plan_items_by_contact ON plan_items (contact_id);

CREATE TABLE plan_declined (
  proposal TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  reason TEXT
) STRICT, WITHOUT ROWID;

ALTER TABLE ego ADD COLUMN weekly_minutes INTEGER CHECK (weekly_minutes >= 0);
`;
