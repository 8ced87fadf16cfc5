// A node by its id.
MATCH (n:GovGraph {id: $id})
RETURN n.id AS id, n.name AS name, [l IN ['Project', 'Site'] WHERE l IN labels(n)] AS labels, coalesce(n.aliases, n.formerNames) AS aliases,
  n {.*, text: null, searchName: null, searchText: null, searchSort: null} AS properties, n.fact AS fact, n.text AS text
