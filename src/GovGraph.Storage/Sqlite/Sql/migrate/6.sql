-- Elements get numbers, in the order in which they came, and tables refer to each other by these. What search has found stays: its numbers become theirs.
DROP TRIGGER searched_gone;
DROP TRIGGER node_gone;
DROP TRIGGER report_gone;
CREATE TABLE element (
  key INTEGER PRIMARY KEY,
  id  TEXT NOT NULL UNIQUE
);
INSERT INTO element (key, id) SELECT doc, id FROM searched;
INSERT INTO element (id) SELECT id FROM report WHERE true ORDER BY rowid ON CONFLICT (id) DO NOTHING;
INSERT INTO element (id) SELECT id FROM node WHERE true ORDER BY rowid ON CONFLICT (id) DO NOTHING;
INSERT INTO element (id) SELECT id FROM edge WHERE true ORDER BY rowid ON CONFLICT (id) DO NOTHING;
INSERT INTO element (id) SELECT about FROM fact WHERE about <> '' UNION SELECT also FROM fact WHERE also IS NOT NULL UNION SELECT who FROM fact WHERE who IS NOT NULL
ON CONFLICT (id) DO NOTHING;

DROP INDEX location_report;
ALTER TABLE location RENAME TO old;
CREATE TABLE location (
  source TEXT NOT NULL,
  path   TEXT NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (source, path)
) WITHOUT ROWID;
INSERT INTO location (source, path, report)
SELECT source, path, (SELECT key FROM element WHERE id = old.report)
FROM old ORDER BY source, path;
DROP TABLE old;
CREATE INDEX location_report ON location (report);

DROP INDEX report_sort;
ALTER TABLE report RENAME TO old;
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
INSERT INTO report (key, id, title, source, published, sort, day_from, day_to, extractor, text)
SELECT (SELECT key FROM element WHERE id = old.id), id, title, source, published, sort, day_from, day_to, extractor, text
FROM old ORDER BY rowid;
DROP TABLE old;
CREATE INDEX report_sort ON report (sort, title, id);

DROP INDEX fact_report;
DROP INDEX fact_about;
DROP INDEX fact_also;
DROP INDEX fact_sight;
DROP INDEX fact_who;
ALTER TABLE fact RENAME TO old;
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
INSERT INTO fact (id, report, kind, content, sentence, ranges, rule, leans_on, about, also, who, day, rank, name, lends)
SELECT id, (SELECT key FROM element WHERE id = old.report), kind, content, sentence, ranges, rule, leans_on,
  coalesce((SELECT key FROM element WHERE id = old.about), 0), (SELECT key FROM element WHERE id = old.also), (SELECT key FROM element WHERE id = old.who),
  day, rank, name, lends
FROM old ORDER BY rowid;
DROP TABLE old;
CREATE INDEX fact_report ON fact (report, rank);
CREATE INDEX fact_about  ON fact (about, rank);
CREATE INDEX fact_also   ON fact (also, rank) WHERE also IS NOT NULL;
CREATE INDEX fact_sight  ON fact (about, day) WHERE kind = 'official' AND day IS NOT NULL;
CREATE INDEX fact_who    ON fact (who, day) WHERE who IS NOT NULL;

DROP INDEX node_name;
DROP INDEX node_sort;
DROP INDEX node_code;
DROP INDEX node_home;
DROP INDEX node_alias;
ALTER TABLE node RENAME TO old;
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
INSERT INTO node (key, id, kind, name, support, fact, names, labels, aliases, properties)
SELECT (SELECT key FROM element WHERE id = old.id), id, kind, name, support, fact, names, labels, aliases, properties
FROM old ORDER BY rowid;
DROP TABLE old;
CREATE INDEX node_name  ON node (kind, name, id);
CREATE INDEX node_sort  ON node (kind, sort, name, id) WHERE sort IS NOT NULL;
CREATE INDEX node_code  ON node (code) WHERE code IS NOT NULL;
CREATE INDEX node_home  ON node (home) WHERE home IS NOT NULL;
CREATE INDEX node_alias ON node (kind) WHERE aliases IS NOT NULL;

DROP INDEX edge_from;
DROP INDEX edge_to;
DROP INDEX edge_sort;
ALTER TABLE edge RENAME TO old;
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
INSERT INTO edge (key, id, kind, from_key, to_key, support, fact, properties)
SELECT (SELECT key FROM element WHERE id = old.id), id, kind,
  (SELECT key FROM element WHERE id = old.from_id), (SELECT key FROM element WHERE id = old.to_id), support, fact, properties
FROM old ORDER BY rowid;
DROP TABLE old;
CREATE INDEX edge_from ON edge (from_key, kind, sort);
CREATE INDEX edge_to   ON edge (to_key, kind, rank, sort);
CREATE INDEX edge_sort ON edge (kind, sort) WHERE sort IS NOT NULL;

ALTER TABLE searched RENAME TO old;
CREATE TABLE searched (
  key  INTEGER PRIMARY KEY,
  id   TEXT NOT NULL,
  sort TEXT NOT NULL,
  name TEXT NOT NULL
);
INSERT INTO searched (key, id, sort, name)
SELECT doc, id, sort, name
FROM old ORDER BY rowid;
DROP TABLE old;

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
