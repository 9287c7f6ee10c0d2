/** Views of the map and of the list, kept under a name. Never edited. */
export const views = `
-- view: a kept view as JSON, which says its own id. Whom it names may be gone.
CREATE TABLE views (
  position INTEGER PRIMARY KEY,
  view TEXT NOT NULL CHECK (json_valid(view)),
  id TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (view ->> '$.id') STORED
) STRICT;
`;
