// The next nodes of a kind, in the order of their ids.
MATCH (n:GovGraph) WHERE n.id > $after AND n.id < $end
RETURN n.id AS id, n.name AS name, n.names AS names, n.support AS support, n.fact AS fact,
  [l IN ['Project', 'Site'] WHERE l IN labels(n)] AS labels, coalesce(n.aliases, n.formerNames) AS aliases, properties(n) AS properties
ORDER BY n.id LIMIT $limit
