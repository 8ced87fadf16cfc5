-- Divisions that a report names; dates are those of the reports.
WITH found AS (
  SELECT d.key AS key, d.id AS id, d.code AS code, d.name AS name, d.properties ->> '$.level' AS level, d.fact AS fact,
    (SELECT p.name FROM edge AS e JOIN node AS p ON p.key = e.to_key
     WHERE e.from_key = d.key AND e.kind = 'PART_OF' ORDER BY p.code LIMIT 1) AS parent
  FROM node AS d
  WHERE d.kind = 'District' AND d.fact IS NOT NULL
-- if official
    AND EXISTS (
      SELECT 1 FROM node AS o WHERE o.key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($official))) AND (o.home = d.code OR EXISTS (
        SELECT 1 FROM edge AS h JOIN edge AS i ON i.from_key = h.to_key AND i.kind = 'POST_IN'
        WHERE h.from_key = o.key AND h.kind = 'HOLDS' AND i.to_key = d.key)))
-- end
-- if project
    AND EXISTS (SELECT 1 FROM edge WHERE to_key = d.key AND kind = 'LOCATED_IN' AND from_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($project))))
-- end
-- if district
    AND d.key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($district)))
-- end
-- if meeting
    AND EXISTS (SELECT 1 FROM edge WHERE to_key = d.key AND kind = 'HELD_BY' AND from_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($meeting))))
-- end
)
-- if page
SELECT id, code, name, level, parent, fact,
  (SELECT count(*) FROM edge WHERE to_key = found.key AND kind = 'MENTIONS') AS reports
FROM found
WHERE true
-- end
-- if page-dated
  AND EXISTS (
    SELECT 1 FROM edge AS m JOIN report AS r ON r.key = m.from_key
    WHERE m.to_key = found.key AND m.kind = 'MENTIONS' AND r.day_from <= $to AND r.day_to >= $from)
-- end
-- if after
  AND code > $k0
-- end
-- if page
ORDER BY code
-- end
-- if limit
LIMIT $limit
-- end
-- if undated
SELECT count(*) AS undated FROM found
WHERE NOT EXISTS (
  SELECT 1 FROM edge AS m JOIN report AS r ON r.key = m.from_key
  WHERE m.to_key = found.key AND m.kind = 'MENTIONS' AND r.day_from IS NOT NULL)
-- end
