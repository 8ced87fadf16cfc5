-- Elements that facts are about get their numbers here: kind by kind (what stands before the colon), each in the order in which reports name them.
-- Those of a kind then follow each other, and a search that finds thousands of places goes from one to the next instead of looking each up.
INSERT INTO element (id)
SELECT named.value
FROM json_each($rows) AS row, json_each(json_array(row.value ->> '$.about', row.value ->> '$.also', row.value ->> '$.who')) AS named
WHERE named.value IS NOT NULL
ORDER BY substr(named.value, 1, instr(named.value, ':')), row.key, named.key
ON CONFLICT (id) DO NOTHING;
INSERT INTO fact (id, report, kind, content, sentence, ranges, rule, leans_on, about, also, who, day, rank, name, lends)
SELECT value ->> '$.id', (SELECT key FROM element WHERE id = value ->> '$.report'), value ->> '$.kind', value ->> '$.content', value ->> '$.sentence',
       value ->> '$.ranges', value ->> '$.rule', value ->> '$.leansOn', (SELECT key FROM element WHERE id = value ->> '$.about'),
       (SELECT key FROM element WHERE id = value ->> '$.also'), (SELECT key FROM element WHERE id = value ->> '$.who'),
       value ->> '$.day', value ->> '$.rank', value ->> '$.name', value ->> '$.lends'
FROM json_each($rows)
