-- The next reports, in the order of their ids, with their texts.
SELECT r.id AS id, n.name AS name, n.support AS support, n.properties ->> '$.caption' AS caption, r.title AS title, r.source AS source, r.published AS published,
  r.sort AS publishedSort, r.day_from AS publishedFrom, r.day_to AS publishedTo, r.extractor AS extractor, r.text AS text
FROM element AS el CROSS JOIN report AS r ON r.key = el.key JOIN node AS n ON n.key = r.key
WHERE el.id > $after AND el.id < $end
ORDER BY el.id LIMIT $limit
