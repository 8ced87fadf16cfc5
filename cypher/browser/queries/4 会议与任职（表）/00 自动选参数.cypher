// 00 先运行这一条：自动选两位官员、一场会议、一个职务、一天、一年
:param [{official, other, meeting, post, district, day, year}] => {
  MATCH (o:Official)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting:GovGraph)
  WITH m, collect(DISTINCT o) AS there, count(DISTINCT o.name) > 1 AS met
  UNWIND there AS o
  WITH o.name AS official, sum(CASE WHEN met THEN 1 ELSE 0 END) AS seats, sum(COUNT { (o)-[:HOLDS]->() }) AS posts
  ORDER BY seats > 0 AND posts > 0 DESC, seats / (1.0 + COUNT { (:Official:GovGraph {name: official}) }) DESC, posts DESC, official LIMIT 1
  MATCH (a:Official:GovGraph {name: official})-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting)
  OPTIONAL MATCH (m)<-[:CHAIRED|SPOKE_AT|ATTENDED]-(b:Official) WHERE b.name <> official
  WITH official, b.name AS other, count(DISTINCT m) AS together, max(m.from) AS last ORDER BY other IS NULL, together DESC, other LIMIT 1
  OPTIONAL CALL () {
    MATCH (:Official)-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting:GovGraph)
    WITH m.name AS name, collect(DISTINCT m) AS held, count(r) AS people
    WITH held[0] AS m, size(held) AS same, people WHERE m.from IS NOT NULL AND size(m.date) = 10
    RETURN m ORDER BY same, people <= 12 DESC, people DESC, m.name LIMIT 1
  }
  OPTIONAL CALL () {
    MATCH (o:Official)-[h:HOLDS]->(p:Post:GovGraph)-[:POST_IN]->(d:District)
    WITH d, p.name AS post, count(DISTINCT o.name) AS holders, count(CASE h.status WHEN 'current' THEN 1 END) AS now ORDER BY holders DESC, now DESC, post
    WITH d, head(collect(post)) AS post, max(holders) > 1 AS changed, sum(now) AS now ORDER BY changed DESC, now DESC, d.code LIMIT 1
    RETURN d.name AS district, post
  }
  OPTIONAL MATCH (r:Report)-[:REPORTS]->(m) WHERE size(r.published) = 10
  RETURN official, coalesce(other, official) AS other, m.name AS meeting, post, district, coalesce(r.published, m.date) AS day, toString(last.year) AS year ORDER BY day LIMIT 1
}
