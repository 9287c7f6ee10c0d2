/** What I want to reach. Never edited. */
export const goals = `
-- goal: a goal as JSON, which says its own id.
CREATE TABLE goals (
  position INTEGER PRIMARY KEY,
  goal TEXT NOT NULL CHECK (json_valid(goal)),
  id TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (goal ->> '$.id') STORED
) STRICT;
`;
