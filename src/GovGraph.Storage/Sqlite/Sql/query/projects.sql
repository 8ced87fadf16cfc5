-- Projects and sites; dates are those of inspections.
WITH found AS (
  SELECT p.key AS key, p.id AS id, p.name AS name, p.labels AS kinds, p.aliases AS aliases, p.fact AS fact,
    (SELECT d.name FROM edge AS l JOIN node AS d ON d.key = l.to_key
     WHERE l.from_key = p.key AND l.kind = 'LOCATED_IN' ORDER BY d.code LIMIT 1) AS district
  FROM node AS p
  WHERE p.kind = 'Place'
-- if projects-only
    AND EXISTS (SELECT 1 FROM json_each(p.labels) WHERE value = 'Project')
-- end
-- if official
    AND EXISTS (SELECT 1 FROM edge WHERE to_key = p.key AND kind = 'INSPECTED' AND from_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($official))))
-- end
-- if project
    AND p.key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($project)))
-- end
-- if district
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = p.key AND kind = 'LOCATED_IN' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($district))))
-- end
-- if meeting
    AND EXISTS (
      SELECT 1 FROM edge AS n JOIN edge AS m ON m.from_key = n.from_key AND m.kind = 'REPORTS'
      WHERE n.to_key = p.key AND n.kind = 'MENTIONS' AND m.to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($meeting))))
-- end
)
-- if page
SELECT id, name, kinds, aliases, district, fact,
  (SELECT count(*) FROM edge WHERE to_key = found.key AND kind = 'INSPECTED') AS inspections,
  (SELECT sort FROM edge WHERE to_key = found.key AND kind = 'INSPECTED' AND rank IS NULL AND sort < '~' ORDER BY sort DESC LIMIT 1) AS lastInspected
FROM found
WHERE true
-- end
-- if page-dated
  AND EXISTS (SELECT 1 FROM edge WHERE to_key = found.key AND kind = 'INSPECTED' AND day_from <= $to AND day_to >= $from)
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
SELECT count(*) AS undated FROM found
WHERE NOT EXISTS (SELECT 1 FROM edge WHERE to_key = found.key AND kind = 'INSPECTED' AND day_from IS NOT NULL)
-- end
