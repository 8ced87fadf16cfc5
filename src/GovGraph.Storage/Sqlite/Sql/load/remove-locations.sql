DELETE FROM location
WHERE (source, path) IN (SELECT value ->> '$.source', value ->> '$.path' FROM json_each($rows))
