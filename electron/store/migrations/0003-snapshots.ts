/** Snapshots of the network, and two more answers about a contact. Never edited. */
export const snapshots = `
-- document: the network as a network document. version: of the program that took it, where known.
CREATE TABLE snapshots (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  title TEXT,
  version TEXT,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

ALTER TABLE contacts ADD COLUMN responsible_for INTEGER CHECK (responsible_for IN (0, 1));
ALTER TABLE contacts ADD COLUMN adaptation_expected TEXT
  CHECK (adaptation_expected IN ('chosen', 'expected', 'both'));
`;
