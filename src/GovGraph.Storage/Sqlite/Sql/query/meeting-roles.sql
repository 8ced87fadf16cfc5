-- Who did what at these meetings.
SELECT el.id AS meeting, o.name AS official, o.id AS officialId, r.kind AS role, r.fact AS fact
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
JOIN edge AS r ON r.to_key = el.key AND r.kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED')
JOIN node AS o ON o.key = r.from_key
ORDER BY meeting, CASE r.kind WHEN 'CHAIRED' THEN 0 WHEN 'SPOKE_AT' THEN 1 ELSE 2 END, official, officialId
