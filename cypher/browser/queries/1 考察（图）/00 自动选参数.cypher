// 00 先运行这一条：自动选一位官员、一个项目、一个区划、一年
:param [{official, project, district, year}] => {
  MATCH (:Official)-[i:INSPECTED]->(p:Project:GovGraph) WHERE i.from IS NOT NULL
  OPTIONAL MATCH (p)-[:LOCATED_IN]->(d:District)
  WITH p, d, collect(i) AS visits ORDER BY d.code ENDS WITH '0000', size(visits) DESC, p.name, p.id, d.code LIMIT 1
  UNWIND visits AS i
  WITH p, d, startNode(i) AS o, max(i.day) AS last
  ORDER BY COUNT { (:Official:GovGraph {name: o.name}) }, COUNT { (o)-[:INSPECTED]->() } DESC, o.name, o.id LIMIT 1
  OPTIONAL MATCH (home:District:GovGraph {code: o.home})
  RETURN o.name AS official, p.name AS project, coalesce(d.name, home.name) AS district, left(last, 4) AS year
}
