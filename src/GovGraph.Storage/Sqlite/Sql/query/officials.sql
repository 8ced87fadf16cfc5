-- Officials; dates are the days on which they were seen.
WITH found AS (
  SELECT o.key AS key, o.id AS id, o.name AS name,
    (SELECT d.name FROM element AS el JOIN node AS d ON d.key = el.key WHERE el.id = 'district:' || o.home) AS home,
    o.properties ->> '$.firstSeen' AS firstSeen, o.properties ->> '$.lastSeen' AS lastSeen, o.fact AS fact
  FROM node AS o
  WHERE o.kind = 'Official'
-- if official
    AND o.key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($official)))
-- end
-- if project
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = o.key AND kind = 'INSPECTED' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($project))))
-- end
-- if district
    AND ('district:' || o.home IN (SELECT value FROM json_each($district)) OR EXISTS (
      SELECT 1 FROM edge AS h JOIN edge AS i ON i.from_key = h.to_key AND i.kind = 'POST_IN'
      WHERE h.from_key = o.key AND h.kind = 'HOLDS' AND i.to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($district)))))
-- end
-- if meeting
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = o.key AND kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED') AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($meeting))))
-- end
)
-- if page
SELECT id, name, home, firstSeen, lastSeen, fact,
  (SELECT count(*) FROM edge WHERE from_key = found.key AND kind = 'INSPECTED') AS inspections,
  (SELECT count(DISTINCT to_key) FROM edge WHERE from_key = found.key AND kind IN ('CHAIRED', 'SPOKE_AT', 'ATTENDED')) AS meetings
FROM found
WHERE true
-- end
-- if page-dated
  -- A month without a day is seen in the span if it overlaps: 2025-06 is not after 2025-06-30 and not before 2025-06-01.
  AND EXISTS (SELECT 1 FROM fact WHERE who = found.key AND day <= $to AND day >= substr($from, 1, 7) AND (length(day) = 7 OR day >= $from))
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
