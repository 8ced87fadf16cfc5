// 03 一个项目来过谁，什么时候（$project）
MATCH path = (:Official)-[i:INSPECTED]->(:Place:GovGraph {name: $project})
RETURN path ORDER BY i.sort, i.id LIMIT 50
