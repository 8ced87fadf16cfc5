// 02 一个项目的历次考察，没有日期的在最后（$project）
MATCH (o:Official)-[i:INSPECTED]->(p:Place:GovGraph {name: $project})
RETURN i.day AS 日期, o.name AS 官员, CASE i.role WHEN 'led' THEN '带队' ELSE '陪同' END AS 角色, i.sentence AS 原句, i.reportTitle AS 报道
ORDER BY i.sort, 官员, i.id LIMIT 200
