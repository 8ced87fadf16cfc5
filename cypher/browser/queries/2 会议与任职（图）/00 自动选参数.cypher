// 00 先运行这一条：自动选两位官员、一场会议、一个职务、一天、一篇报道
:param [{official, other, meeting, post, district, day, report}] => {
  MATCH (a:Official:GovGraph)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting) WHERE size(m.date) = 10 AND m.from IS NOT NULL
  WITH a, count(DISTINCT m) AS seats, a.home IS NOT NULL AND EXISTS { (a)-[:HOLDS]->()-[:POST_IN]->() } AS posted ORDER BY posted DESC, seats DESC, a.name, a.id LIMIT 1
  MATCH (a)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting) WHERE size(m.date) = 10 AND m.from IS NOT NULL
  WITH DISTINCT a, m, COUNT { (m)<-[:CHAIRED|SPOKE_AT|ATTENDED]-() } AS people, COUNT { (:Meeting:GovGraph {name: m.name}) } > 1 AS common ORDER BY common, people DESC, m.name, m.id LIMIT 1
  OPTIONAL MATCH (b:Official)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m) WHERE b <> a
  WITH a, m, b, COUNT { (b)-[:CHAIRED|SPOKE_AT|ATTENDED]->()<-[:CHAIRED|SPOKE_AT|ATTENDED]-(a) } AS together ORDER BY together DESC, b.name, b.id LIMIT 1
  CALL (a) {
    OPTIONAL MATCH (a)-[:HOLDS]->(p:Post)-[:POST_IN]->(home:District)
    RETURN p.name AS post, home.name AS district ORDER BY COUNT { (p)<-[:HOLDS]-() } DESC, p.name, home.code LIMIT 1
  }
  RETURN a.name AS official, coalesce(b.name, a.name) AS other, m.name AS meeting, post, district, m.date AS day,
    head(COLLECT { MATCH (r:Report)-[:REPORTS]->(m) RETURN r.title ORDER BY r.publishedSort LIMIT 1 }) AS report
}
