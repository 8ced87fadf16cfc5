// 01 一段时间里谁考察得最多（$from，$to）
MATCH (o:Official:GovGraph)-[i:INSPECTED]->(p:Place)
WHERE i.from <= date($to) AND i.to >= date($from)
WITH o, count(i) AS n, count(DISTINCT p) AS places, max(i.sort) AS last
ORDER BY n DESC, o.name, o.id LIMIT 50
RETURN o.name AS 官员, head(COLLECT { MATCH (d:District:GovGraph) WHERE d.code = o.home RETURN d.name }) AS 所在, n AS 考察次数, places AS 到过的地方, last AS 最近一次
