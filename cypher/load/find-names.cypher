// The name books of these nodes.
UNWIND $ids AS id
MATCH (n:GovGraph {id: id}) WHERE n.names IS NOT NULL
RETURN n.id AS id, n.names AS names
