UNWIND $ids AS id
MATCH (r:GovGraph:Report {id: id})
DETACH DELETE r
