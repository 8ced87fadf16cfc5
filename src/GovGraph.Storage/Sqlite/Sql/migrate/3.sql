-- Search. What stands in the store already is put into it by Searching/SearchFill.cs, in the same transaction.
-- What search finds elements by. name: pairs of characters (Searching/SearchTokens.cs); sort: kind, then name or day.
CREATE TABLE searched (
  doc  INTEGER PRIMARY KEY,
  id   TEXT NOT NULL UNIQUE,
  sort TEXT NOT NULL,
  name TEXT NOT NULL
);
-- The texts stand in report; only their pairs are kept here. prefix: single characters are beginnings of pairs.
CREATE VIRTUAL TABLE search USING fts5(name, text, content='', contentless_delete=1, prefix='1', tokenize='ascii');
INSERT INTO search (search, rank) VALUES ('automerge', 8);
CREATE TRIGGER searched_gone AFTER DELETE ON searched BEGIN DELETE FROM search WHERE rowid = old.doc; END;
CREATE TRIGGER node_gone AFTER DELETE ON node WHEN old.kind <> 'Report' BEGIN DELETE FROM searched WHERE id = old.id; END;
CREATE TRIGGER report_gone AFTER DELETE ON report BEGIN DELETE FROM searched WHERE id = old.id; END;
-- When a post was held is told by facts of one kind alone.
DROP INDEX fact_sight;
CREATE INDEX fact_sight ON fact (about, day) WHERE kind = 'official' AND day IS NOT NULL;
