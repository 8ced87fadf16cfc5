-- What lies in these divisions or in one below them.
WITH RECURSIVE below (top, id) AS (
  SELECT value, value FROM json_each($ids)
  UNION
  SELECT below.top, e.from_id FROM below JOIN edge AS e ON e.to_id = below.id AND e.kind = 'PART_OF'
),
counted (top, what, id) AS (
  SELECT below.top, 'officials', o.id FROM below JOIN node AS o ON o.home = substr(below.id, 10)
  UNION
  SELECT below.top, 'projects', e.from_id FROM below JOIN edge AS e ON e.to_id = below.id AND e.kind = 'LOCATED_IN'
    JOIN node AS p ON p.id = e.from_id AND EXISTS (SELECT 1 FROM json_each(p.labels) WHERE value = 'Project')
  UNION
  SELECT below.top, 'meetings', e.from_id FROM below JOIN edge AS e ON e.to_id = below.id AND e.kind = 'HELD_BY'
)
SELECT top AS id, sum(what = 'officials') AS officials, sum(what = 'projects') AS projects, sum(what = 'meetings') AS meetings
FROM counted GROUP BY top
