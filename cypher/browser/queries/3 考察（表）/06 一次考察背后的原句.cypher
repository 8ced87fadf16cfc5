// 06 这位官员去过这个项目：每一句原话和它的报道（$official，$project）
MATCH (o:Official:GovGraph {name: $official})-[i:INSPECTED]->(p:Place {name: $project})
MATCH (f:Fact)-[:FROM]->(r:Report) WHERE f.about = i.id AND f.rank > ''
RETURN i.day AS 考察日期, f.sentence AS 原句, r.title AS 报道, r.source AS 来源, r.published AS 发布日期
ORDER BY i.sort, f.rank LIMIT 100
