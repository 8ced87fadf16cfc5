UNWIND $ids AS id
MATCH (n:GovGraph {id: id}) WHERE n.support <= 0
DETACH DELETE n
