// 05 一个区划现任的有谁（$district）
MATCH path = (:Official)-[h:HOLDS {status: 'current'}]->(:Post)-[:POST_IN]->(:District:GovGraph {name: $district})
RETURN path ORDER BY h.lastSeen DESC, h.id LIMIT 28
