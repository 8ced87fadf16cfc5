-- Who took part in these meetings and inspections.
SELECT DISTINCT el.id AS event, o.name AS official
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
JOIN edge AS e ON e.to_key = el.key AND e.kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED', 'TOOK_PART_IN')
JOIN node AS o ON o.key = e.from_key
ORDER BY event, official
