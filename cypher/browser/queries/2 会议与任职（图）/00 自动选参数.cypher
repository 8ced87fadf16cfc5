// 00 先运行这一条：自动选两位官员、一场会议、一个职务、一天、一篇报道
:param [official, other, meeting, post, district, day, report] => {
  MATCH (m:Meeting:GovGraph)-[:HELD_BY]->(d:District) WHERE size(m.date) = 10 AND m.from IS NOT NULL
  WITH m, d, COUNT { (m)<-[:CHAIRED|SPOKE_AT|ATTENDED]-() } AS people ORDER BY people DESC, m.name LIMIT 1
  MATCH (o:Official)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m)
  WITH DISTINCT m, d, o, COUNT { (o)-[:CHAIRED|SPOKE_AT|ATTENDED]->() } AS seats ORDER BY seats DESC, o.name LIMIT 2
  WITH m, d, collect(o) AS both
  RETURN both[0].name AS official, both[-1].name AS other, m.name AS meeting, d.name AS district, m.date AS day,
    coalesce(head(COLLECT { WITH both UNWIND both AS o MATCH (o)-[:HOLDS]->(p:Post) RETURN p.name ORDER BY p.name LIMIT 1 }), '县长') AS post,
    head(COLLECT { MATCH (r:Report)-[:REPORTS]->(m) RETURN r.title ORDER BY r.publishedSort LIMIT 1 }) AS report
}
