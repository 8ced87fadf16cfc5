-- Version 6. Kinds are those of Core's Labels; a test compares them.

-- One row: which projection made the graph.
CREATE TABLE store (projection TEXT NOT NULL);

-- The number of everything that has an id. Tables refer to each other by numbers, which rise as elements come: what comes together then stands together
-- in every index, where ids, being hashes, would each touch a page of their own.
CREATE TABLE element (
  key INTEGER PRIMARY KEY,
  id  TEXT NOT NULL UNIQUE
);

CREATE TABLE location (
  source TEXT NOT NULL,
  path   TEXT NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (source, path)
) WITHOUT ROWID;
CREATE INDEX location_report ON location (report);

-- day_from and day_to: the span that the day of publication may mean; sort: the same for sorting, unknown last.
-- key, here and below: that of element.
CREATE TABLE report (
  key       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  title     TEXT NOT NULL,
  source    TEXT,
  published TEXT,
  sort      TEXT NOT NULL,
  day_from  TEXT,
  day_to    TEXT,
  extractor TEXT NOT NULL,
  text      TEXT NOT NULL
);
CREATE INDEX report_sort ON report (sort, title, id);

-- What reports say: the truth that node and edge are projected from.
-- about, also: elements it shows, about 0 while the graph is rebuilt; who, day: the official it saw and when; rank: the smallest is chosen; lends: what the chosen one gives its element.
CREATE TABLE fact (
  id         TEXT PRIMARY KEY,
  report     INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  content    TEXT NOT NULL,
  sentence   TEXT NOT NULL,
  ranges     TEXT NOT NULL,
  rule       TEXT NOT NULL,
  leans_on   TEXT NOT NULL,
  about      INTEGER NOT NULL,
  also       INTEGER,
  who        INTEGER,
  day        TEXT,
  rank       TEXT NOT NULL,
  name       TEXT,
  lends      TEXT NOT NULL,
  confidence REAL
);
CREATE INDEX fact_report ON fact (report, rank);
CREATE INDEX fact_about  ON fact (about, rank);
CREATE INDEX fact_also   ON fact (also, rank) WHERE also IS NOT NULL;
CREATE INDEX fact_sight  ON fact (about, day) WHERE kind = 'official' AND day IS NOT NULL;
CREATE INDEX fact_who    ON fact (who, day) WHERE who IS NOT NULL;

-- support: how many facts hold it; fact: the one whose sentence shows it; names: every way it is printed, with counts.
CREATE TABLE node (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN (
    'Report', 'Official', 'Post', 'District', 'Place', 'Meeting', 'Inspection', 'Date', 'Initiative', 'Person')),
  name       TEXT NOT NULL,
  support    INTEGER NOT NULL,
  fact       TEXT,
  names      TEXT,
  labels     TEXT NOT NULL,
  aliases    TEXT,
  properties TEXT NOT NULL,
  sort       TEXT GENERATED ALWAYS AS (properties ->> '$.sort') VIRTUAL,
  day_from   TEXT GENERATED ALWAYS AS (properties ->> '$.from') VIRTUAL,
  day_to     TEXT GENERATED ALWAYS AS (properties ->> '$.to') VIRTUAL,
  code       TEXT GENERATED ALWAYS AS (properties ->> '$.code') VIRTUAL,
  home       TEXT GENERATED ALWAYS AS (properties ->> '$.home') VIRTUAL
);
CREATE INDEX node_name  ON node (kind, name, id);
CREATE INDEX node_sort  ON node (kind, sort, name, id) WHERE sort IS NOT NULL;
CREATE INDEX node_code  ON node (code) WHERE code IS NOT NULL;
CREATE INDEX node_home  ON node (home) WHERE home IS NOT NULL;
CREATE INDEX node_alias ON node (kind) WHERE aliases IS NOT NULL;

CREATE TABLE edge (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN (
    'REPORTS', 'MENTIONS', 'HOLDS', 'POST_IN', 'TOOK_PART_IN', 'VISITED', 'TOOK_PLACE_ON', 'INSPECTED',
    'CHAIRED', 'SPOKE_AT', 'ATTENDED', 'HELD_BY', 'LOCATED_IN', 'PART_OF')),
  from_key   INTEGER NOT NULL,
  to_key     INTEGER NOT NULL,
  support    INTEGER NOT NULL,
  fact       TEXT,
  properties TEXT NOT NULL,
  sort       TEXT GENERATED ALWAYS AS (properties ->> '$.sort') VIRTUAL,
  day_from   TEXT GENERATED ALWAYS AS (properties ->> '$.from') VIRTUAL,
  day_to     TEXT GENERATED ALWAYS AS (properties ->> '$.to') VIRTUAL,
  rank       TEXT GENERATED ALWAYS AS (properties ->> '$.rank') VIRTUAL
);
-- sort: a page of one official's inspections, the last inspection of a project. rank: the first report of an element.
CREATE INDEX edge_from ON edge (from_key, kind, sort);
CREATE INDEX edge_to   ON edge (to_key, kind, rank, sort);
CREATE INDEX edge_sort ON edge (kind, sort) WHERE sort IS NOT NULL;

-- What search finds elements by. name: pairs of characters (Searching/SearchTokens.cs); sort: kind, then name or day.
CREATE TABLE searched (
  key  INTEGER PRIMARY KEY,
  id   TEXT NOT NULL,
  sort TEXT NOT NULL,
  name TEXT NOT NULL
);
-- The texts stand in report; only their pairs are kept here. prefix: single characters are beginnings of pairs.
CREATE VIRTUAL TABLE search USING fts5(name, text, content='', contentless_delete=1, prefix='1', tokenize='ascii');
INSERT INTO search (search, rank) VALUES ('automerge', 8);
CREATE TRIGGER searched_gone AFTER DELETE ON searched BEGIN DELETE FROM search WHERE rowid = old.key; END;

-- What is gone has no number any more; a report outlives its node, which a rebuild throws away.
CREATE TRIGGER node_gone AFTER DELETE ON node WHEN old.kind <> 'Report' BEGIN
  DELETE FROM searched WHERE key = old.key;
  DELETE FROM element WHERE key = old.key;
END;
CREATE TRIGGER edge_gone AFTER DELETE ON edge BEGIN DELETE FROM element WHERE key = old.key; END;
CREATE TRIGGER report_gone AFTER DELETE ON report BEGIN
  DELETE FROM searched WHERE key = old.key;
  DELETE FROM element WHERE key = old.key;
END;
