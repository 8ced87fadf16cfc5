-- The next reports, in the order of their ids, with their texts.
SELECT r.id AS id, n.name AS name, n.support AS support, n.properties ->> '$.caption' AS caption, r.title AS title, r.source AS source, r.published AS published,
  r.sort AS publishedSort, r.day_from AS publishedFrom, r.day_to AS publishedTo, r.extractor AS extractor, r.text AS text
FROM report AS r JOIN node AS n ON n.id = r.id
WHERE r.id > $after AND r.id < $end
ORDER BY r.id LIMIT $limit
