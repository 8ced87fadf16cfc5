INSERT INTO element (id) SELECT value ->> '$.id' FROM json_each($rows) WHERE true ON CONFLICT (id) DO NOTHING;
INSERT INTO report (key, id, title, source, published, sort, day_from, day_to, extractor, text)
SELECT el.key, el.id, value ->> '$.title', value ->> '$.source', value ->> '$.published', value ->> '$.sort',
       value ->> '$.from', value ->> '$.to', value ->> '$.extractor', value ->> '$.text'
FROM json_each($rows) AS row CROSS JOIN element AS el ON el.id = row.value ->> '$.id'
WHERE true
ON CONFLICT (key) DO UPDATE SET title = excluded.title, source = excluded.source, published = excluded.published, sort = excluded.sort,
  day_from = excluded.day_from, day_to = excluded.day_to, extractor = excluded.extractor
