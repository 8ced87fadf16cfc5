-- Adds each node's support; those left with none are removed by prune-nodes once nothing hangs on them.
INSERT INTO element (id) SELECT value ->> '$.id' FROM json_each($rows) WHERE true ON CONFLICT (id) DO NOTHING;
INSERT INTO node (key, id, kind, name, support, names, labels, aliases, properties)
SELECT el.key, el.id, value ->> '$.kind', value ->> '$.name', value ->> '$.support', value ->> '$.names',
       value ->> '$.labels', value ->> '$.aliases', value ->> '$.properties'
FROM json_each($rows) AS row CROSS JOIN element AS el ON el.id = row.value ->> '$.id'
WHERE true
ON CONFLICT (key) DO UPDATE SET name = excluded.name, support = support + excluded.support, names = excluded.names,
  labels = excluded.labels, aliases = excluded.aliases, properties = excluded.properties
