// All that these reports say.
UNWIND $ids AS id
MATCH (r:GovGraph {id: id})<-[:FROM]-(f:GovGraph:Fact)
RETURN id AS report, f.kind AS kind, f.content AS content, f.sentence AS sentence, f.ranges AS ranges, f.rule AS rule, f.leansOn AS leansOn
