-- What search finds these by. What is found as before stays as it is: an official of many reports is not written anew with each.
-- In the order of their numbers: FTS5 begins a new piece of its index, which every question has to read, wherever a number is lower than the one before.
DELETE FROM searched WHERE key IN (
  SELECT s.key FROM json_each($rows) AS row CROSS JOIN element AS el ON el.id = row.value ->> '$.id' CROSS JOIN searched AS s ON s.key = el.key
  WHERE s.name <> row.value ->> '$.name' OR s.sort <> row.value ->> '$.sort');
INSERT INTO searched (key, id, sort, name)
SELECT el.key, el.id, value ->> '$.sort', value ->> '$.name'
FROM json_each($rows) AS row CROSS JOIN element AS el ON el.id = row.value ->> '$.id'
WHERE true
ON CONFLICT (key) DO NOTHING;
INSERT INTO search (rowid, name, text)
SELECT s.key, s.name, row.value ->> '$.text'
FROM json_each($rows) AS row CROSS JOIN element AS el ON el.id = row.value ->> '$.id' CROSS JOIN searched AS s ON s.key = el.key
WHERE NOT EXISTS (SELECT 1 FROM search_docsize WHERE id = s.key)
ORDER BY s.key
