// 01 两位官员都到过的会议，各做什么（$official，$other）
MATCH (a:Official:GovGraph {name: $official})-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting)<-[s:CHAIRED|SPOKE_AT|ATTENDED]-(b:Official {name: $other})
WITH m, collect(DISTINCT left(r.phrase, 2)) AS first, collect(DISTINCT left(s.phrase, 2)) AS second, head(collect(r)) AS one
RETURN m.date AS 日期, m.name AS 会议, first AS 前者, second AS 后者, one.sentence AS 原句, one.reportTitle AS 报道
ORDER BY m.sort, 会议, m.id LIMIT 100
