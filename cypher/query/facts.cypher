// The facts about an element, up to a limit.
// if report
MATCH (f:Fact:GovGraph)-[:FROM]->(:GovGraph {id: $id})
// end
// if edge
CALL () {
  MATCH (f:Fact:GovGraph) WHERE f.about = $id AND f.rank > '' RETURN f
  UNION MATCH (f:Fact:GovGraph) WHERE f.also = $id AND f.rank > '' RETURN f
  UNION MATCH (f:Fact:GovGraph) WHERE f.id = $fact RETURN f
}
// end
// if node
CALL () {
  MATCH (f:Fact:GovGraph) WHERE f.about = $id AND f.rank > '' RETURN f
  UNION MATCH (:GovGraph {id: $id})-[e:HOLDS|INSPECTED|CHAIRED|SPOKE_AT|ATTENDED]-(:GovGraph) MATCH (f:Fact:GovGraph) WHERE f.about = e.id AND f.rank > '' RETURN f
  UNION MATCH (:GovGraph {id: $id})<-[e:TOOK_PART_IN]-(:GovGraph) MATCH (f:Fact:GovGraph) WHERE f.also = e.id AND f.rank > '' RETURN f
}
// end
RETURN f.id AS fact, f.kind AS kind, f.rule AS rule
ORDER BY f.rank, f.id LIMIT $limit
