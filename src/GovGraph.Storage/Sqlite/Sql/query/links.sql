-- What hangs on a node, up to a limit.
SELECT e.id AS id, e.kind AS type, e.outgoing AS outgoing, o.id AS otherId, o.name AS otherName,
  e.properties ->> '$.date' AS date, coalesce(e.properties ->> '$.role', e.properties ->> '$.status') AS role, e.support AS support, e.fact AS fact
FROM (
  SELECT *, to_key AS other, 1 AS outgoing FROM edge WHERE from_key = (SELECT key FROM element WHERE id = $id)
  UNION ALL
  SELECT *, from_key, 0 FROM edge WHERE to_key = (SELECT key FROM element WHERE id = $id)) AS e
JOIN node AS o ON o.key = e.other
ORDER BY type, outgoing DESC, coalesce(e.sort, ''), otherName, e.id
LIMIT $limit
