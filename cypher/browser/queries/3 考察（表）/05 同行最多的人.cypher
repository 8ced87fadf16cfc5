// 05 谁同他一起去得最多（$official）
MATCH (o:Official:GovGraph {name: $official})-[:TOOK_PART_IN]->(i:Inspection)<-[:TOOK_PART_IN]-(w:Official)
WHERE w <> o
WITH w, count(DISTINCT i) AS stops, count(DISTINCT i.trip) AS trips, max(CASE WHEN i.sort < '~' THEN i.sort END) AS last
RETURN w.name AS 同行, stops AS 站数, trips AS 出行次数, last AS 最近一次
ORDER BY 站数 DESC, 同行, w.id LIMIT 50
