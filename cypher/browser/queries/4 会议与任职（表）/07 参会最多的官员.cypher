// 07 谁主持、讲话、出席得最多
MATCH (o:Official:GovGraph)-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting)
WITH o, count(DISTINCT m) AS meetings, count(CASE type(r) WHEN 'CHAIRED' THEN 1 END) AS chaired, count(CASE type(r) WHEN 'SPOKE_AT' THEN 1 END) AS spoke
ORDER BY meetings DESC, o.name, o.id LIMIT 50
RETURN o.name AS 官员, head(COLLECT { MATCH (d:District:GovGraph) WHERE d.code = o.home RETURN d.name }) AS 所在, meetings AS 会议, chaired AS 主持, spoke AS 讲话
