// The posts of these officials.
UNWIND $ids AS wanted
MATCH (o:GovGraph {id: wanted})-[h:HOLDS]->(p:Post:GovGraph) WHERE h.id IS NOT NULL
RETURN o.id AS official, h.title AS title, head(COLLECT { MATCH (p)-[:POST_IN]->(d:GovGraph) RETURN d.name }) AS district,
  h.status AS status, h.firstSeen AS firstSeen, h.lastSeen AS lastSeen, h.fact AS fact
ORDER BY official, status, title, h.id
