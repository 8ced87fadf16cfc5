// 00 先运行这一条：自动选两位官员、一场会议、一个职务、一天、一年
:param [{official, other, meeting, post, district, day, year}] => {
  MATCH (m:Meeting:GovGraph) WHERE size(m.date) = 10 AND m.from IS NOT NULL
  WITH m, COUNT { (m)<-[:CHAIRED|SPOKE_AT|ATTENDED]-() } AS people ORDER BY people DESC, m.name LIMIT 1
  MATCH (o:Official)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m)
  WITH DISTINCT m, o, COUNT { (o)-[:CHAIRED|SPOKE_AT|ATTENDED]->() } AS seats ORDER BY seats DESC, o.name LIMIT 2
  WITH m, collect(o) AS both
  CALL () {
    MATCH (p:Post:GovGraph)-[:POST_IN]->(home:District)
    RETURN p.name AS post, home.name AS district ORDER BY COUNT { (p)<-[:HOLDS]-() } DESC, p.name, home.code LIMIT 1
  }
  RETURN both[0].name AS official, both[-1].name AS other, m.name AS meeting, post, district, coalesce(head(COLLECT { MATCH (r:Report)-[:REPORTS]->(m) WHERE size(r.published) = 10 RETURN r.published ORDER BY r.publishedSort LIMIT 1 }), m.date) AS day,
    left(m.date, 4) AS year
}
