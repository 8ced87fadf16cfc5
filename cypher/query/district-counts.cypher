// What lies in these divisions or in one below them.
UNWIND $ids AS id
MATCH (b:District:GovGraph)-[:PART_OF*0..3]->(:GovGraph {id: id})
WITH id, collect(DISTINCT b) AS below
RETURN id,
  COUNT { UNWIND below AS b MATCH (o:Official:GovGraph {home: b.code}) RETURN DISTINCT o } AS officials,
  COUNT { UNWIND below AS b MATCH (b)<-[:LOCATED_IN]-(p:Project:GovGraph) RETURN DISTINCT p } AS projects,
  COUNT { UNWIND below AS b MATCH (b)<-[:HELD_BY]-(m:Meeting:GovGraph) RETURN DISTINCT m } AS meetings
