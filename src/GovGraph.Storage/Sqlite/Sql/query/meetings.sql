-- Meetings.
WITH found AS (
  SELECT m.id AS id, m.name AS name, m.properties ->> '$.date' AS date, m.fact AS fact, m.sort AS sort, m.day_from AS dayFrom, m.day_to AS dayTo,
    (SELECT d.name FROM edge AS h JOIN node AS d ON d.id = h.to_id WHERE h.from_id = m.id AND h.kind = 'HELD_BY') AS district
  FROM node AS m
  WHERE m.kind = 'Meeting'
-- if wide
    AND m.sort IS NOT NULL
-- end
-- if official
    AND EXISTS (SELECT 1 FROM edge WHERE to_id = m.id AND kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED') AND from_id IN (SELECT value FROM json_each($official)))
-- end
-- if project
    AND EXISTS (
      SELECT 1 FROM edge AS t JOIN edge AS n ON n.from_id = t.from_id AND n.kind = 'MENTIONS'
      WHERE t.to_id = m.id AND t.kind = 'REPORTS' AND n.to_id IN (SELECT value FROM json_each($project)))
-- end
-- if district
    AND EXISTS (SELECT 1 FROM edge WHERE from_id = m.id AND kind = 'HELD_BY' AND to_id IN (SELECT value FROM json_each($district)))
-- end
-- if meeting
    AND m.id IN (SELECT value FROM json_each($meeting))
-- end
)
-- if page
SELECT id, name, date, district, fact, sort FROM found
WHERE true
-- end
-- if page-dated
  AND dayFrom <= $to AND dayTo >= $from
-- end
-- if wide-page-dated
  AND sort <= $to AND sort >= substr($from, 1, 4)
-- end
-- if after
  AND (sort, name, id) > ($k0, $k1, $k2)
-- end
-- if wide-after
  AND sort >= $k0
-- end
-- if page
ORDER BY sort, name, id
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
