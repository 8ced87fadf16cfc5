UNWIND $ids AS id
MATCH (r:GovGraph {id: id})<-[:FROM]-(f:GovGraph:Fact)
DETACH DELETE f
