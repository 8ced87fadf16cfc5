-- Meetings and stops of inspections together.
WITH found AS (
  SELECT m.id AS id, 'meeting' AS kind, m.name AS name, m.properties ->> '$.date' AS date, m.fact AS fact, m.sort AS sort,
    m.day_from AS dayFrom, m.day_to AS dayTo,
    (SELECT d.name FROM edge AS h JOIN node AS d ON d.key = h.to_key WHERE h.from_key = m.key AND h.kind = 'HELD_BY') AS district
  FROM node AS m
  WHERE m.kind = 'Meeting'
-- if wide
    AND m.sort IS NOT NULL
-- end
-- if official
    AND EXISTS (SELECT 1 FROM edge WHERE to_key = m.key AND kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED') AND from_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($official))))
-- end
-- if project
    AND EXISTS (
      SELECT 1 FROM edge AS t JOIN edge AS n ON n.from_key = t.from_key AND n.kind = 'MENTIONS'
      WHERE t.to_key = m.key AND t.kind = 'REPORTS' AND n.to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($project))))
-- end
-- if district
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = m.key AND kind = 'HELD_BY' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($district))))
-- end
-- if meeting
    AND m.key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($meeting)))
-- end
  UNION ALL
  SELECT i.id, 'inspection', p.name, i.properties ->> '$.date', i.fact, i.sort, i.day_from, i.day_to,
    (SELECT d.name FROM edge AS l JOIN node AS d ON d.key = l.to_key
     WHERE l.from_key = p.key AND l.kind = 'LOCATED_IN' ORDER BY d.code LIMIT 1)
  FROM node AS i
  JOIN edge AS v ON v.from_key = i.key AND v.kind = 'VISITED'
  JOIN node AS p ON p.key = v.to_key
  WHERE i.kind = 'Inspection'
-- if wide
    AND i.sort IS NOT NULL
-- end
-- if official
    AND EXISTS (SELECT 1 FROM edge WHERE to_key = i.key AND kind = 'TOOK_PART_IN' AND from_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($official))))
-- end
-- if project
    AND p.key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($project)))
-- end
-- if district
    AND (EXISTS (SELECT 1 FROM edge WHERE from_key = p.key AND kind = 'LOCATED_IN' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($district))))
      OR (NOT EXISTS (SELECT 1 FROM edge WHERE from_key = p.key AND kind = 'LOCATED_IN') AND EXISTS (
        SELECT 1 FROM edge AS t JOIN node AS o ON o.key = t.from_key
        WHERE t.to_key = i.key AND t.kind = 'TOOK_PART_IN' AND 'district:' || o.home IN (SELECT value FROM json_each($district)))))
-- end
-- if meeting
    AND EXISTS (
      SELECT 1 FROM edge AS t JOIN edge AS m ON m.from_key = t.from_key AND m.kind = 'REPORTS'
      WHERE t.to_key = i.key AND t.kind = 'REPORTS' AND m.to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($meeting))))
-- end
)
-- if page
SELECT id, kind, name, date, district, fact, sort FROM found
WHERE true
-- end
-- if page-dated
  AND dayFrom <= $to AND dayTo >= $from
-- end
-- if wide-page-dated
  AND sort <= $to AND sort >= substr($from, 1, 4)
-- end
-- if after
  AND (sort, kind, name, id) > ($k0, $k1, $k2, $k3)
-- end
-- if wide-after
  AND sort >= $k0
-- end
-- if page
ORDER BY sort, kind, name, id
-- end
-- if limit
LIMIT $limit
-- end
-- if undated
SELECT count(*) AS undated FROM found WHERE dayFrom IS NULL
-- end
-- if wide-undated
  AND sort >= '~'
-- end
