// 00 先运行这一条：自动选一位官员、一个项目、一个区划和起止日期
:param [{official, project, district, from, to, months}] => {
  MATCH (:Official)-[i:INSPECTED]->(p:Project:GovGraph) WHERE i.from IS NOT NULL
  WITH p, count(i) AS visits, EXISTS { (p)-[:LOCATED_IN]->(:District)-[:PART_OF]->() } AS placed ORDER BY placed DESC, visits DESC, p.name LIMIT 1
  MATCH (o:Official)-[:INSPECTED]->(p)
  WITH DISTINCT p, o, COUNT { (o)-[:INSPECTED]->() } AS trips ORDER BY trips DESC, o.name LIMIT 1
  RETURN o.name AS official, p.name AS project,
    coalesce(head(COLLECT { MATCH (p)-[:LOCATED_IN]->(d:District) RETURN d.name }), head(COLLECT { MATCH (d:District:GovGraph) WHERE d.code = o.home RETURN d.name })) AS district,
    head(COLLECT { MATCH (i:Inspection) WHERE i.sort < '~' AND i.from IS NOT NULL RETURN toString(i.from) ORDER BY i.sort LIMIT 1 }) AS from,
    head(COLLECT { MATCH (i:Inspection) WHERE i.sort < '~' AND i.from IS NOT NULL RETURN toString(i.to) ORDER BY i.sort DESC LIMIT 1 }) AS to,
    6 AS months
}
