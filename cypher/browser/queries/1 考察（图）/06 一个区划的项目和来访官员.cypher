// 06 一个区划里有哪些项目，谁来看过（$district）
MATCH (p:Project)-[:LOCATED_IN]->(:District:GovGraph {name: $district})
MATCH path = (:Official)-[i:INSPECTED]->(p)
RETURN path ORDER BY i.sort DESC, i.id LIMIT 30
