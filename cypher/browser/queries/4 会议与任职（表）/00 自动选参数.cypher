// 00 先运行这一条：自动选两位官员、一场会议、一个职务、一天、一年
:param [{official, other, meeting, post, district, day, year}] => {
  OPTIONAL MATCH (o:Official)-[:HOLDS]->(p:Post:GovGraph)-[:POST_IN]->(d:District)
  WITH d, p.name AS post, count(DISTINCT o.name) AS holders ORDER BY holders > 1 DESC, COUNT { (d)<-[:POST_IN]-() } DESC, holders DESC, d.code, post LIMIT 1
  MATCH (:Official)-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting:GovGraph) WHERE m.from IS NOT NULL AND size(m.date) = 10
  WITH d, post, m.name AS meeting, min(m.date) AS day, min(CASE size(r.reportDate) WHEN 10 THEN r.reportDate END) AS published, count(DISTINCT m) AS held, collect(startNode(r)) AS there
  ORDER BY held, size(there) <= 12 DESC, size(there) DESC, meeting LIMIT 1
  UNWIND there AS o
  WITH d, post, meeting, day, published, o
  ORDER BY COUNT { (o)-[:HOLDS]->() } > 0 DESC, COUNT { (:Official:GovGraph {name: o.name}) }, COUNT { (o)-[:CHAIRED|SPOKE_AT|ATTENDED]->() } DESC, o.name LIMIT 1
  OPTIONAL MATCH (:Official:GovGraph {name: o.name})-[:CHAIRED|SPOKE_AT|ATTENDED]->(x)<-[:CHAIRED|SPOKE_AT|ATTENDED]-(b:Official) WHERE b.name <> o.name
  WITH o.name AS official, b.name AS other, meeting, post, d.name AS district, day, published, count(DISTINCT x) AS together ORDER BY together DESC, other LIMIT 1
  RETURN official, coalesce(other, official) AS other, meeting, post, district, coalesce(published, day) AS day, left(day, 4) AS year
}
