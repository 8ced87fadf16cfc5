-- What lies in these divisions or in one below them.
WITH RECURSIVE below (top, key) AS (
  SELECT wanted.value, el.key FROM json_each($ids) AS wanted JOIN element AS el ON el.id = wanted.value
  UNION
  SELECT below.top, e.from_key FROM below JOIN edge AS e ON e.to_key = below.key AND e.kind = 'PART_OF'
),
counted (top, what, key) AS (
  SELECT below.top, 'officials', o.key FROM below JOIN element AS el ON el.key = below.key JOIN node AS o ON o.home = substr(el.id, 10)
  UNION
  SELECT below.top, 'projects', e.from_key FROM below JOIN edge AS e ON e.to_key = below.key AND e.kind = 'LOCATED_IN'
    JOIN node AS p ON p.key = e.from_key AND EXISTS (SELECT 1 FROM json_each(p.labels) WHERE value = 'Project')
  UNION
  SELECT below.top, 'meetings', e.from_key FROM below JOIN edge AS e ON e.to_key = below.key AND e.kind = 'HELD_BY'
)
SELECT top AS id, sum(what = 'officials') AS officials, sum(what = 'projects') AS projects, sum(what = 'meetings') AS meetings
FROM counted GROUP BY top
