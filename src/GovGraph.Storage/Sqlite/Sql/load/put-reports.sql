INSERT INTO report (id, title, source, published, sort, day_from, day_to, extractor, text)
SELECT value ->> '$.id', value ->> '$.title', value ->> '$.source', value ->> '$.published', value ->> '$.sort',
       value ->> '$.from', value ->> '$.to', value ->> '$.extractor', value ->> '$.text'
FROM json_each($rows) WHERE true
ON CONFLICT (id) DO UPDATE SET title = excluded.title, source = excluded.source, published = excluded.published, sort = excluded.sort,
  day_from = excluded.day_from, day_to = excluded.day_to, extractor = excluded.extractor
