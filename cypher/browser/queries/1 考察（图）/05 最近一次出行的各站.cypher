// 05 最近一次出行走了哪几站，同行有谁（$official）
MATCH (o:Official:GovGraph {name: $official})-[:TOOK_PART_IN]->(last:Inspection)
WHERE last.from IS NOT NULL
WITH o, last.trip AS trip ORDER BY last.sort DESC, last.id LIMIT 1
MATCH (o)-[:INSPECTED {trip: trip}]->(p:Place)
MATCH path = (:Official)-[r:INSPECTED {trip: trip}]->(p)
RETURN path ORDER BY p.name, r.id LIMIT 30
