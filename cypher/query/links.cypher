// What hangs on a node, up to a limit.
MATCH (n:GovGraph {id: $id})-[e]-(o:GovGraph) WHERE e.id IS NOT NULL
RETURN e.id AS id, type(e) AS type, CASE WHEN startNode(e) = n THEN 1 ELSE 0 END AS outgoing, o.id AS otherId, o.name AS otherName,
  e.date AS date, coalesce(e.role, e.status) AS role, e.support AS support, e.fact AS fact
ORDER BY type, outgoing DESC, coalesce(e.sort, ''), otherName, id
LIMIT $limit
