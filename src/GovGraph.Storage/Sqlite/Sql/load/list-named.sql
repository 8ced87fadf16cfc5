-- What can be searched for, piece by piece.
-- if nodes
SELECT el.id AS id, n.name AS name, n.aliases AS aliases, n.labels AS labels
FROM element AS el CROSS JOIN node AS n ON n.key = el.key
WHERE n.kind <> 'Report' AND el.id > $after ORDER BY el.id LIMIT $limit
-- end
-- if reports
SELECT el.id AS id, r.title AS name, r.published AS published, r.text AS text
FROM element AS el CROSS JOIN report AS r ON r.key = el.key
WHERE el.id > $after ORDER BY el.id LIMIT $limit
-- end
