// 04 某一天发布的报道（$day，例如 2024-11-18）
MATCH (r:Report:GovGraph) WHERE r.publishedSort = $day
RETURN r.title AS 报道, r.source AS 来源, COUNT { (r)<-[:FROM]-(:Fact) } AS 事实, COUNT { (r)-[:REPORTS]->() } AS 会议和考察
ORDER BY 事实 DESC, 报道, r.id LIMIT 100
