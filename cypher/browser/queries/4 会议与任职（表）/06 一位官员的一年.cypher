// 06 一位官员的一年，逐日（$official，$year）
MATCH (o:Official:GovGraph {name: $official})-[r:INSPECTED|CHAIRED|SPOKE_AT|ATTENDED]->(x)
WHERE left(r.day, 4) = $year
RETURN r.day AS 日期, head(split(r.phrase, ' ')) AS 做什么, x.name AS 什么, r.sentence AS 原句, r.reportTitle AS 报道
ORDER BY r.day, 什么, r.id LIMIT 300
