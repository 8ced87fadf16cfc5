-- The name books of these nodes.
SELECT n.id AS id, n.names AS names
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
CROSS JOIN node AS n ON n.key = el.key
WHERE n.names IS NOT NULL
