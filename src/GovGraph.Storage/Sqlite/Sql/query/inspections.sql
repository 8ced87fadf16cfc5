-- One row for each official, place and date.
WITH found AS (
  SELECT e.id AS id, o.name AS official, o.id AS officialId, p.name AS place, p.id AS placeId,
    (SELECT d.name FROM edge AS l JOIN node AS d ON d.key = l.to_key
     WHERE l.from_key = p.key AND l.kind = 'LOCATED_IN' ORDER BY d.code LIMIT 1) AS district,
    e.properties ->> '$.date' AS date, e.properties ->> '$.role' AS role, e.properties ->> '$.trip' AS trip,
    e.fact AS fact, e.support AS support, e.sort AS sort, e.day_from AS dayFrom, e.day_to AS dayTo
  FROM edge AS e
  JOIN node AS o ON o.key = e.from_key
  JOIN node AS p ON p.key = e.to_key
  WHERE e.kind = 'INSPECTED'
-- if wide
    AND e.sort IS NOT NULL
-- end
-- if several
    AND e.from_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($official)))
-- end
-- if sole
    AND e.from_key = (SELECT key FROM element WHERE id = $sole)
-- end
-- if project
    AND e.to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($project)))
-- end
-- if district
    AND (EXISTS (SELECT 1 FROM edge AS l WHERE l.from_key = p.key AND l.kind = 'LOCATED_IN' AND l.to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($district))))
      OR (NOT EXISTS (SELECT 1 FROM edge AS l WHERE l.from_key = p.key AND l.kind = 'LOCATED_IN')
        AND 'district:' || o.home IN (SELECT value FROM json_each($district))))
-- end
-- if meeting
    AND EXISTS (
      SELECT 1 FROM fact AS f JOIN edge AS m ON m.from_key = f.report AND m.kind = 'REPORTS'
      WHERE f.about = e.key AND m.to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($meeting))))
-- end
)
-- if page
SELECT * FROM found
WHERE true
-- end
-- if page-dated
  AND dayFrom <= $to AND dayTo >= $from
-- end
-- if wide-page-dated|sole-page-dated
  AND sort <= $to AND sort >= substr($from, 1, 4)
-- end
-- if after
  AND (sort, official, place, id) > ($k0, $k1, $k2, $k3)
-- end
-- if wide-after|sole-after
  AND sort >= $k0
-- end
-- if page
ORDER BY sort, official, place, id
-- end
-- if limit
LIMIT $limit
-- end
-- if undated
SELECT count(*) AS undated FROM found WHERE dayFrom IS NULL
-- end
-- if wide-undated|sole-undated
  AND sort >= '~'
-- end
