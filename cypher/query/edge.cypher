// A relationship by its id, with both ends.
// if REPORTS
MATCH (a:GovGraph)-[e:REPORTS {id: $id}]->(b:GovGraph)
// end
// if MENTIONS
MATCH (a:GovGraph)-[e:MENTIONS {id: $id}]->(b:GovGraph)
// end
// if HOLDS
MATCH (a:GovGraph)-[e:HOLDS {id: $id}]->(b:GovGraph)
// end
// if POST_IN
MATCH (a:GovGraph)-[e:POST_IN {id: $id}]->(b:GovGraph)
// end
// if TOOK_PART_IN
MATCH (a:GovGraph)-[e:TOOK_PART_IN {id: $id}]->(b:GovGraph)
// end
// if VISITED
MATCH (a:GovGraph)-[e:VISITED {id: $id}]->(b:GovGraph)
// end
// if TOOK_PLACE_ON
MATCH (a:GovGraph)-[e:TOOK_PLACE_ON {id: $id}]->(b:GovGraph)
// end
// if INSPECTED
MATCH (a:GovGraph)-[e:INSPECTED {id: $id}]->(b:GovGraph)
// end
// if CHAIRED
MATCH (a:GovGraph)-[e:CHAIRED {id: $id}]->(b:GovGraph)
// end
// if SPOKE_AT
MATCH (a:GovGraph)-[e:SPOKE_AT {id: $id}]->(b:GovGraph)
// end
// if ATTENDED
MATCH (a:GovGraph)-[e:ATTENDED {id: $id}]->(b:GovGraph)
// end
// if HELD_BY
MATCH (a:GovGraph)-[e:HELD_BY {id: $id}]->(b:GovGraph)
// end
// if LOCATED_IN
MATCH (a:GovGraph)-[e:LOCATED_IN {id: $id}]->(b:GovGraph)
// end
// if PART_OF
MATCH (a:GovGraph)-[e:PART_OF {id: $id}]->(b:GovGraph)
// end
RETURN e.id AS id, type(e) AS type, properties(e) AS properties, e.support AS support, e.fact AS fact,
  a.id AS fromId, a.name AS fromName, b.id AS toId, b.name AS toName
