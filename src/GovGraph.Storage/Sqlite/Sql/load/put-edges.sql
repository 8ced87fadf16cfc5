-- Adds each relationship's support and removes those left with none.
INSERT INTO element (id) SELECT value ->> '$.id' FROM json_each($rows) WHERE true ON CONFLICT (id) DO NOTHING;
INSERT INTO edge (key, id, kind, from_key, to_key, support, fact, properties)
SELECT el.key, el.id, value ->> '$.kind', a.key, b.key, value ->> '$.support', value ->> '$.fact', value ->> '$.properties'
FROM json_each($rows) AS row
CROSS JOIN element AS el ON el.id = row.value ->> '$.id'
CROSS JOIN element AS a ON a.id = row.value ->> '$.from'
CROSS JOIN element AS b ON b.id = row.value ->> '$.to'
WHERE true
ON CONFLICT (key) DO UPDATE SET support = support + excluded.support, fact = excluded.fact, properties = excluded.properties;
DELETE FROM edge WHERE support <= 0 AND key IN (
  SELECT el.key FROM json_each($rows) AS row CROSS JOIN element AS el ON el.id = row.value ->> '$.id' WHERE row.value ->> '$.support' < 0)
