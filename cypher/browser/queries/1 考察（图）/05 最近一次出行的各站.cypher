// 05 最近一次出行走了哪几站，同行有谁（$official；同行的每人只画一站）
MATCH (o:Official:GovGraph {name: $official})-[:TOOK_PART_IN]->(last:Inspection)
WHERE last.from IS NOT NULL
WITH o, last.trip AS trip ORDER BY last.sort DESC, last.id LIMIT 1
MATCH (o)-[:INSPECTED {trip: trip}]->(p:Place)
WITH DISTINCT o, trip, p
MATCH (w:Official)-[r:INSPECTED {trip: trip}]->(p)
WITH o, w, r ORDER BY p.name, r.id
WITH o, w, collect(r) AS stops
UNWIND CASE w WHEN o THEN stops ELSE stops[..1] END AS r
MATCH path = (w)-[r]->()
RETURN path ORDER BY w <> o, w.name, r.id LIMIT 30
