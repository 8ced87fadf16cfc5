-- Divisions that a report names; dates are those of the reports.
WITH found AS (
  SELECT d.id AS id, d.code AS code, d.name AS name, d.properties ->> '$.level' AS level, d.fact AS fact,
    (SELECT p.name FROM edge AS e JOIN node AS p ON p.id = e.to_id
     WHERE e.from_id = d.id AND e.kind = 'PART_OF' ORDER BY p.code LIMIT 1) AS parent
  FROM node AS d
  WHERE d.kind = 'District' AND d.fact IS NOT NULL
-- if official
    AND EXISTS (
      SELECT 1 FROM node AS o WHERE o.id IN (SELECT value FROM json_each($official)) AND (o.home = d.code OR EXISTS (
        SELECT 1 FROM edge AS h JOIN edge AS i ON i.from_id = h.to_id AND i.kind = 'POST_IN'
        WHERE h.from_id = o.id AND h.kind = 'HOLDS' AND i.to_id = d.id)))
-- end
-- if project
    AND EXISTS (SELECT 1 FROM edge WHERE to_id = d.id AND kind = 'LOCATED_IN' AND from_id IN (SELECT value FROM json_each($project)))
-- end
-- if district
    AND d.id IN (SELECT value FROM json_each($district))
-- end
-- if meeting
    AND EXISTS (SELECT 1 FROM edge WHERE to_id = d.id AND kind = 'HELD_BY' AND from_id IN (SELECT value FROM json_each($meeting)))
-- end
)
-- if page
SELECT id, code, name, level, parent, fact,
  (SELECT count(*) FROM edge WHERE to_id = found.id AND kind = 'MENTIONS') AS reports
FROM found
WHERE true
-- end
-- if page-dated
  AND EXISTS (
    SELECT 1 FROM edge AS m JOIN report AS r ON r.id = m.from_id
    WHERE m.to_id = found.id AND m.kind = 'MENTIONS' AND r.day_from <= $to AND r.day_to >= $from)
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
  SELECT 1 FROM edge AS m JOIN report AS r ON r.id = m.from_id
  WHERE m.to_id = found.id AND m.kind = 'MENTIONS' AND r.day_from IS NOT NULL)
-- end
