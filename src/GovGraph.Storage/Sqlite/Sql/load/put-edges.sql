-- Adds each relationship's support and removes those left with none.
INSERT INTO edge (id, kind, from_id, to_id, support, fact, properties)
SELECT value ->> '$.id', value ->> '$.kind', value ->> '$.from', value ->> '$.to', value ->> '$.support', value ->> '$.fact', value ->> '$.properties'
FROM json_each($rows) WHERE true
ON CONFLICT (id) DO UPDATE SET support = support + excluded.support, fact = excluded.fact, properties = excluded.properties;
DELETE FROM edge WHERE support <= 0 AND id IN (SELECT value ->> '$.id' FROM json_each($rows))
