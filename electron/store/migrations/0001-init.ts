/** The first schema: me, contacts, ties, journal, the acts that can be undone. Never edited. */
export const init = `
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  commit_seq INTEGER NOT NULL CHECK (commit_seq >= 0),
  recovery_confirmed INTEGER NOT NULL CHECK (recovery_confirmed IN (0, 1))
) STRICT;
INSERT INTO meta (id, commit_seq, recovery_confirmed) VALUES (1, 0, 0);

CREATE TABLE ego (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT,
  org TEXT,
  function TEXT,
  place TEXT,
  total_known REAL,
  hours_on_requests_share REAL,
  self_report TEXT NOT NULL CHECK (json_valid(self_report)),
  ties_asked INTEGER NOT NULL CHECK (ties_asked IN (0, 1)),
  extras TEXT NOT NULL CHECK (json_valid(extras))
) STRICT;
INSERT INTO ego (id, self_report, ties_asked, extras) VALUES (1, '{}', 0, '{}');

CREATE TABLE contacts (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  core INTEGER NOT NULL CHECK (core IN (0, 1)),
  circle TEXT,
  org TEXT,
  function TEXT,
  level_rel TEXT,
  proximity INTEGER,
  generation TEXT,
  origin TEXT,
  met_via TEXT,
  introductions_asked INTEGER NOT NULL CHECK (introductions_asked IN (0, 1)),
  freq_per_year REAL,
  months_since_contact REAL,
  last_contact TEXT,
  years_known REAL,
  closeness INTEGER,
  energy INTEGER,
  trust INTEGER,
  received TEXT CHECK (json_valid(received)),
  given TEXT CHECK (json_valid(given)),
  demand INTEGER,
  challenge INTEGER,
  view_sim INTEGER,
  skill_overlap INTEGER,
  adaptation INTEGER,
  scheduled_only INTEGER CHECK (scheduled_only IN (0, 1)),
  wants_more INTEGER CHECK (wants_more IN (0, 1)),
  delegable INTEGER CHECK (delegable IN (0, 1)),
  kin INTEGER CHECK (kin IN (0, 1)),
  weight REAL,
  email TEXT,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  notes TEXT,
  extras TEXT NOT NULL CHECK (json_valid(extras))
) STRICT;

CREATE TABLE brokers (
  person_id TEXT NOT NULL REFERENCES contacts (id),
  position INTEGER NOT NULL,
  contact_id TEXT REFERENCES contacts (id),
  name TEXT,
  self INTEGER NOT NULL CHECK (self IN (0, 1)),
  PRIMARY KEY (person_id, position),
  CHECK ((contact_id IS NOT NULL) + (name IS NOT NULL) + self = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX brokers_by_contact ON brokers (contact_id);

CREATE TABLE introductions (
  person_id TEXT NOT NULL REFERENCES contacts (id),
  position INTEGER NOT NULL,
  contact_id TEXT REFERENCES contacts (id),
  name TEXT,
  self INTEGER NOT NULL CHECK (self IN (0, 1)),
  PRIMARY KEY (person_id, position),
  CHECK ((contact_id IS NOT NULL) + (name IS NOT NULL) + self = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX introductions_by_contact ON introductions (contact_id);

CREATE TABLE ties (
  position INTEGER PRIMARY KEY,
  a TEXT NOT NULL REFERENCES contacts (id),
  b TEXT NOT NULL REFERENCES contacts (id),
  weight REAL NOT NULL CHECK (weight > 0),
  UNIQUE (a, b),
  CHECK (a <> b)
) STRICT;
CREATE INDEX ties_by_b ON ties (b);

-- sort_key: the day, then the order within it; newest first is the index read backwards.
CREATE TABLE entries (
  sort_key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE entry_people (
  entry_id TEXT NOT NULL REFERENCES entries (id),
  position INTEGER NOT NULL,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  PRIMARY KEY (entry_id, position),
  UNIQUE (contact_id, entry_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE entries_fts USING fts5 (
  text,
  content = 'entries',
  content_rowid = 'sort_key',
  prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO entries_fts (entries_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER entries_fts_insert AFTER INSERT ON entries BEGIN
  INSERT INTO entries_fts (rowid, text) VALUES (NEW.sort_key, NEW.text);
END;
CREATE TRIGGER entries_fts_delete AFTER DELETE ON entries BEGIN
  INSERT INTO entries_fts (entries_fts, rowid, text) VALUES ('delete', OLD.sort_key, OLD.text);
END;
CREATE TRIGGER entries_fts_update AFTER UPDATE OF sort_key, text ON entries BEGIN
  INSERT INTO entries_fts (entries_fts, rowid, text) VALUES ('delete', OLD.sort_key, OLD.text);
  INSERT INTO entries_fts (rowid, text) VALUES (NEW.sort_key, NEW.text);
END;

CREATE TABLE draft (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  entry_id TEXT,
  day TEXT NOT NULL,
  text TEXT NOT NULL,
  people TEXT NOT NULL CHECK (json_valid(people))
) STRICT;

CREATE TABLE acts (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE act_changes (
  id INTEGER PRIMARY KEY,
  act_id INTEGER NOT NULL REFERENCES acts (id) DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX act_changes_by_act ON act_changes (act_id);
`;
