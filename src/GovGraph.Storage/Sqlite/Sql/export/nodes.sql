-- The next nodes of a kind, in the order of their ids.
SELECT n.id AS id, n.name AS name, n.names AS names, n.support AS support, n.fact AS fact, n.labels AS labels, n.aliases AS aliases, n.properties AS properties
FROM element AS el CROSS JOIN node AS n ON n.key = el.key
WHERE el.id > $after AND el.id < $end
ORDER BY el.id LIMIT $limit
