// All relationships that start from these nodes, with the sentence and the report of the fact that shows each.
UNWIND $ids AS id
MATCH (a:GovGraph {id: id})-[r]->(b:GovGraph) WHERE r.id IS NOT NULL
RETURN r.id AS id, type(r) AS kind, id AS start, b.id AS end, r.support AS support, r.fact AS fact, r.sentence AS sentence, r.report AS report,
  r.reportTitle AS reportTitle, r.reportDate AS reportDate, properties(r) AS properties
ORDER BY id
