-- What hangs on a node, up to a limit.
SELECT e.id AS id, e.kind AS type, e.from_id = $id AS outgoing, o.id AS otherId, o.name AS otherName,
  e.properties ->> '$.date' AS date, coalesce(e.properties ->> '$.role', e.properties ->> '$.status') AS role, e.support AS support, e.fact AS fact
FROM (SELECT *, to_id AS other FROM edge WHERE from_id = $id UNION ALL SELECT *, from_id FROM edge WHERE to_id = $id) AS e
JOIN node AS o ON o.id = e.other
ORDER BY type, outgoing DESC, coalesce(e.sort, ''), otherName, e.id
LIMIT $limit
