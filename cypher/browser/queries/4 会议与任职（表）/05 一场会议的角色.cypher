// 05 一场会议里谁主持、谁讲话、谁出席（$meeting）
MATCH (o:Official)-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting:GovGraph {name: $meeting})
RETURN m.date AS 日期, o.name AS 官员, left(r.phrase, 2) AS 角色, r.sentence AS 原句, r.reportTitle AS 报道
ORDER BY m.sort, 角色, 官员, r.id LIMIT 200
