// Adds each relationship's support and removes those left with none.
UNWIND $rows AS row
MATCH (a:GovGraph {id: row.from})
MATCH (b:GovGraph {id: row.to})
OPTIONAL MATCH (f:GovGraph {id: row.fact})-[:FROM]->(p:Report)
// if REPORTS
MERGE (a)-[r:REPORTS {id: row.id}]->(b)
// end
// if MENTIONS
MERGE (a)-[r:MENTIONS {id: row.id}]->(b)
// end
// if HOLDS
MERGE (a)-[r:HOLDS {id: row.id}]->(b)
// end
// if POST_IN
MERGE (a)-[r:POST_IN {id: row.id}]->(b)
// end
// if TOOK_PART_IN
MERGE (a)-[r:TOOK_PART_IN {id: row.id}]->(b)
// end
// if VISITED
MERGE (a)-[r:VISITED {id: row.id}]->(b)
// end
// if TOOK_PLACE_ON
MERGE (a)-[r:TOOK_PLACE_ON {id: row.id}]->(b)
// end
// if INSPECTED
MERGE (a)-[r:INSPECTED {id: row.id}]->(b)
// end
// if CHAIRED
MERGE (a)-[r:CHAIRED {id: row.id}]->(b)
// end
// if SPOKE_AT
MERGE (a)-[r:SPOKE_AT {id: row.id}]->(b)
// end
// if ATTENDED
MERGE (a)-[r:ATTENDED {id: row.id}]->(b)
// end
// if HELD_BY
MERGE (a)-[r:HELD_BY {id: row.id}]->(b)
// end
// if LOCATED_IN
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
// end
// if PART_OF
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
// end
SET r += row.properties
SET r.support = coalesce(r.support, 0) + row.support, r.fact = row.fact, r.sentence = f.sentence, r.report = f.report,
  r.reportTitle = p.title, r.reportDate = p.published
// if INSPECTED
SET r.from = date(row.dayFrom), r.to = date(row.dayTo)
// end
WITH r WHERE r.support <= 0
DELETE r
