-- Makes of a file of today one as version 5 of the schema had it.
DROP TRIGGER searched_gone;
DROP TRIGGER node_gone;
DROP TRIGGER edge_gone;
DROP TRIGGER report_gone;
DROP INDEX location_report;
DROP INDEX report_sort;
DROP INDEX fact_report;
DROP INDEX fact_about;
DROP INDEX fact_also;
DROP INDEX fact_sight;
DROP INDEX fact_who;
DROP INDEX node_name;
DROP INDEX node_sort;
DROP INDEX node_code;
DROP INDEX node_home;
DROP INDEX node_alias;
DROP INDEX edge_from;
DROP INDEX edge_to;
DROP INDEX edge_sort;
ALTER TABLE location RENAME TO now_location;
ALTER TABLE report RENAME TO now_report;
ALTER TABLE fact RENAME TO now_fact;
ALTER TABLE node RENAME TO now_node;
ALTER TABLE edge RENAME TO now_edge;
ALTER TABLE searched RENAME TO now_searched;

CREATE TABLE location (
  source TEXT NOT NULL,
  path   TEXT NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (source, path)
) WITHOUT ROWID;
CREATE INDEX location_report ON location (report);

CREATE TABLE report (
  id        TEXT PRIMARY KEY,
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

CREATE TABLE fact (
  id         TEXT PRIMARY KEY,
  report     TEXT NOT NULL,
  kind       TEXT NOT NULL,
  content    TEXT NOT NULL,
  sentence   TEXT NOT NULL,
  ranges     TEXT NOT NULL,
  rule       TEXT NOT NULL,
  leans_on   TEXT NOT NULL,
  about      TEXT NOT NULL,
  also       TEXT,
  who        TEXT,
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

CREATE TABLE node (
  id         TEXT PRIMARY KEY,
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
  id         TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN (
    'REPORTS', 'MENTIONS', 'HOLDS', 'POST_IN', 'TOOK_PART_IN', 'VISITED', 'TOOK_PLACE_ON', 'INSPECTED',
    'CHAIRED', 'SPOKE_AT', 'ATTENDED', 'HELD_BY', 'LOCATED_IN', 'PART_OF')),
  from_id    TEXT NOT NULL,
  to_id      TEXT NOT NULL,
  support    INTEGER NOT NULL,
  fact       TEXT,
  properties TEXT NOT NULL,
  sort       TEXT GENERATED ALWAYS AS (properties ->> '$.sort') VIRTUAL,
  day_from   TEXT GENERATED ALWAYS AS (properties ->> '$.from') VIRTUAL,
  day_to     TEXT GENERATED ALWAYS AS (properties ->> '$.to') VIRTUAL,
  rank       TEXT GENERATED ALWAYS AS (properties ->> '$.rank') VIRTUAL
);
CREATE INDEX edge_from ON edge (from_id, kind, sort);
CREATE INDEX edge_to   ON edge (to_id, kind, rank, sort);
CREATE INDEX edge_sort ON edge (kind, sort) WHERE sort IS NOT NULL;

CREATE TABLE searched (
  doc  INTEGER PRIMARY KEY,
  id   TEXT NOT NULL UNIQUE,
  sort TEXT NOT NULL,
  name TEXT NOT NULL
);
CREATE TRIGGER searched_gone AFTER DELETE ON searched BEGIN DELETE FROM search WHERE rowid = old.doc; END;
CREATE TRIGGER node_gone AFTER DELETE ON node WHEN old.kind <> 'Report' BEGIN DELETE FROM searched WHERE id = old.id; END;
CREATE TRIGGER report_gone AFTER DELETE ON report BEGIN DELETE FROM searched WHERE id = old.id; END;

INSERT INTO location SELECT l.source, l.path, r.id FROM now_location AS l JOIN now_report AS r ON r.key = l.report;
INSERT INTO report SELECT id, title, source, published, sort, day_from, day_to, extractor, text FROM now_report ORDER BY key;
INSERT INTO fact
SELECT f.id, r.id, f.kind, f.content, f.sentence, f.ranges, f.rule, f.leans_on, coalesce(about.id, ''), also.id, who.id, f.day, f.rank, f.name, f.lends, NULL
FROM now_fact AS f
JOIN now_report AS r ON r.key = f.report
LEFT JOIN element AS about ON about.key = f.about
LEFT JOIN element AS also ON also.key = f.also
LEFT JOIN element AS who ON who.key = f.who
ORDER BY f.rowid;
INSERT INTO node (id, kind, name, support, fact, names, labels, aliases, properties)
SELECT id, kind, name, support, fact, names, labels, aliases, properties FROM now_node ORDER BY key;
INSERT INTO edge (id, kind, from_id, to_id, support, fact, properties)
SELECT e.id, e.kind, a.id, b.id, e.support, e.fact, e.properties
FROM now_edge AS e JOIN element AS a ON a.key = e.from_key JOIN element AS b ON b.key = e.to_key ORDER BY e.key;
INSERT INTO searched SELECT key, id, sort, name FROM now_searched;
DROP TABLE now_location;
DROP TABLE now_report;
DROP TABLE now_fact;
DROP TABLE now_node;
DROP TABLE now_edge;
DROP TABLE now_searched;
DROP TABLE element;
PRAGMA user_version = 5;
