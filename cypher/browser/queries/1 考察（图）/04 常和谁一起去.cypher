// 04 常和谁一起去，最近一次在哪里（$official）
MATCH (o:Official:GovGraph {name: $official})-[:TOOK_PART_IN]->(i:Inspection)<-[:TOOK_PART_IN]-(w:Official) WHERE w <> o
WITH o, w, i ORDER BY i.sort < '~' DESC, i.sort DESC, i.id
WITH o, w, head(collect(i)) AS last, count(i) AS times ORDER BY times DESC, w.id LIMIT 25
MATCH path = (o)-[:TOOK_PART_IN]->(last)<-[:TOOK_PART_IN]-(w)
RETURN path ORDER BY last.id, w.id LIMIT 25
