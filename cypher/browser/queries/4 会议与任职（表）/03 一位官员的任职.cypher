// 03 一位官员任过什么职务（$official）
MATCH (o:Official:GovGraph {name: $official})-[h:HOLDS]->(p:Post)
RETURN h.firstSeen AS 最早见于, h.lastSeen AS 最近见于, p.name AS 职务, head(COLLECT { MATCH (p)-[:POST_IN]->(d:District) RETURN d.name }) AS 区划, h.phrase AS 状态, h.sentence AS 原句, h.reportTitle AS 报道
ORDER BY h.firstSeen, 职务, h.id LIMIT 100
