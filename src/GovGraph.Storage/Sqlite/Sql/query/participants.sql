-- Who took part in these meetings and inspections.
SELECT DISTINCT e.to_id AS event, o.name AS official
FROM json_each($ids) AS wanted
JOIN edge AS e ON e.to_id = wanted.value AND e.kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED', 'TOOK_PART_IN')
JOIN node AS o ON o.id = e.from_id
ORDER BY event, official
