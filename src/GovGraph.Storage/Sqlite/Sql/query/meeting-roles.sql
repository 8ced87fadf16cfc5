-- Who did what at these meetings.
SELECT r.to_id AS meeting, o.name AS official, o.id AS officialId, r.kind AS role, r.fact AS fact
FROM json_each($ids) AS wanted
JOIN edge AS r ON r.to_id = wanted.value AND r.kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED')
JOIN node AS o ON o.id = r.from_id
ORDER BY meeting, CASE r.kind WHEN 'CHAIRED' THEN 0 WHEN 'SPOKE_AT' THEN 1 ELSE 2 END, official, officialId
