-- Officials; dates are the days on which they were seen.
WITH found AS (
  SELECT o.id AS id, o.name AS name,
    (SELECT name FROM node WHERE id = 'district:' || o.home) AS home,
    o.properties ->> '$.firstSeen' AS firstSeen, o.properties ->> '$.lastSeen' AS lastSeen, o.fact AS fact
  FROM node AS o
  WHERE o.kind = 'Official'
-- if official
    AND o.id IN (SELECT value FROM json_each($official))
-- end
-- if project
    AND EXISTS (SELECT 1 FROM edge WHERE from_id = o.id AND kind = 'INSPECTED' AND to_id IN (SELECT value FROM json_each($project)))
-- end
-- if district
    AND ('district:' || o.home IN (SELECT value FROM json_each($district)) OR EXISTS (
      SELECT 1 FROM edge AS h JOIN edge AS i ON i.from_id = h.to_id AND i.kind = 'POST_IN'
      WHERE h.from_id = o.id AND h.kind = 'HOLDS' AND i.to_id IN (SELECT value FROM json_each($district))))
-- end
-- if meeting
    AND EXISTS (SELECT 1 FROM edge WHERE from_id = o.id AND kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED') AND to_id IN (SELECT value FROM json_each($meeting)))
-- end
)
-- if page
SELECT id, name, home, firstSeen, lastSeen, fact,
  (SELECT count(*) FROM edge WHERE from_id = found.id AND kind = 'INSPECTED') AS inspections,
  (SELECT count(DISTINCT to_id) FROM edge WHERE from_id = found.id AND kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED')) AS meetings
FROM found
WHERE true
-- end
-- if page-dated
  -- A month without a day is seen in the span if it overlaps: 2025-06 is not after 2025-06-30 and not before 2025-06-01.
  AND EXISTS (SELECT 1 FROM fact WHERE who = found.id AND day <= $to AND day >= substr($from, 1, 7) AND (length(day) = 7 OR day >= $from))
-- end
-- if after
  AND (name, id) > ($k0, $k1)
-- end
-- if page
ORDER BY name, id
-- end
-- if limit
LIMIT $limit
-- end
-- if undated
SELECT count(*) AS undated FROM found WHERE firstSeen IS NULL
-- end
