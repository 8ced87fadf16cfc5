// 01 两位官员都到过的会议，各做什么（$official，$other）
MATCH (a:Official:GovGraph {name: $official})-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting)<-[s:CHAIRED|SPOKE_AT|ATTENDED]-(b:Official {name: $other})
RETURN m.date AS 日期, m.name AS 会议, collect(DISTINCT left(r.phrase, 2)) AS 前者, collect(DISTINCT left(s.phrase, 2)) AS 后者, min(r.sentence) AS 原句, min(r.reportTitle) AS 报道
ORDER BY m.sort, 会议, m.id LIMIT 100
