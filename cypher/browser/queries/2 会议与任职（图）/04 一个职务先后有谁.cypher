// 04 一个区划的某个职务，报道里先后有谁（$post，$district）
MATCH path = (:Official)-[h:HOLDS]->(:Post:GovGraph {name: $post})-[:POST_IN]->(:District {name: $district})
RETURN path ORDER BY h.firstSeen, h.id LIMIT 50
