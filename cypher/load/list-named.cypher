// What can be searched for, piece by piece.
// if nodes
MATCH (n:GovGraph) WHERE n.id > $after AND n.support IS NOT NULL AND NOT n:Report
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, n.formerNames) AS aliases, labels(n) AS labels ORDER BY id LIMIT $limit
// end
// if reports
MATCH (r:GovGraph) WHERE r.id > $after AND r:Report
RETURN r.id AS id, r.title AS name, r.published AS published, r.text AS text ORDER BY id LIMIT $limit
// end
