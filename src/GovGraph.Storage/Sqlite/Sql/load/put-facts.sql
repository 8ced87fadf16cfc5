INSERT INTO fact (id, report, kind, content, sentence, ranges, rule, leans_on, about, also, who, day, rank, name, lends)
SELECT value ->> '$.id', value ->> '$.report', value ->> '$.kind', value ->> '$.content', value ->> '$.sentence', value ->> '$.ranges',
       value ->> '$.rule', value ->> '$.leansOn', value ->> '$.about', value ->> '$.also', value ->> '$.who', value ->> '$.day',
       value ->> '$.rank', value ->> '$.name', value ->> '$.lends'
FROM json_each($rows)
