// 03 几个月没有报道说去过的项目，旁边是这段时间的报道篇数（$months）
MATCH (r:Report:GovGraph) WHERE r.publishedSort < '~'
WITH max(r.publishedTo) AS today
WITH today, today - duration({months: $months}) AS since
CALL (since) { MATCH (r:Report:GovGraph) WHERE r.publishedFrom >= since RETURN count(r) AS reports }
MATCH (:Official)-[i:INSPECTED]->(p:Project:GovGraph) WHERE i.to IS NOT NULL
WITH today, since, reports, p, max(i.to) AS last WHERE last < since
WITH reports, since, p, last ORDER BY last, p.name, p.id LIMIT 100
OPTIONAL MATCH (p)-[:LOCATED_IN]->(d:District)
WITH reports, since, d, collect({project: p.name, id: p.id, last: last}) AS places
UNWIND places AS place
RETURN place.project AS 项目, d.name AS 区划, toString(place.last) AS 最近一次考察,
  COUNT { (r:Report)-[:MENTIONS]->(d) WHERE r.publishedFrom >= since } AS 此后提到该区划的报道, reports AS 此后全部报道
ORDER BY place.last, place.project, place.id
