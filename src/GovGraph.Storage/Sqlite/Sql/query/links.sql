-- What hangs on a node, up to a limit.
SELECT e.id AS id, e.kind AS type, e.outgoing AS outgoing, o.id AS otherId, o.name AS otherName,
  e.properties ->> '$.date' AS date, coalesce(e.properties ->> '$.role', e.properties ->> '$.status') AS role, e.support AS support, e.fact AS fact
FROM element AS el
JOIN (SELECT *, from_key AS here, to_key AS other, 1 AS outgoing FROM edge UNION ALL SELECT *, to_key, from_key, 0 FROM edge) AS e ON e.here = el.key
JOIN node AS o ON o.key = e.other
WHERE el.id = $id
ORDER BY type, outgoing DESC, coalesce(e.sort, ''), otherName, e.id
LIMIT $limit
