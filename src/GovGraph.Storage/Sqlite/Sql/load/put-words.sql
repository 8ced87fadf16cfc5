-- What search finds these by. What is found as before stays as it is: an official of many reports is not written anew with each.
DELETE FROM searched WHERE id IN (
  SELECT s.id FROM json_each($rows) AS row JOIN searched AS s ON s.id = row.value ->> '$.id'
  WHERE s.name <> row.value ->> '$.name' OR s.sort <> row.value ->> '$.sort');
INSERT INTO searched (id, sort, name)
SELECT value ->> '$.id', value ->> '$.sort', value ->> '$.name' FROM json_each($rows) WHERE true
ON CONFLICT (id) DO NOTHING;
INSERT INTO search (rowid, name, text)
SELECT s.doc, s.name, row.value ->> '$.text'
FROM json_each($rows) AS row JOIN searched AS s ON s.id = row.value ->> '$.id'
WHERE NOT EXISTS (SELECT 1 FROM search_docsize WHERE id = s.doc)
