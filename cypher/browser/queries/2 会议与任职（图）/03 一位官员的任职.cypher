// 03 一位官员担任过什么职务（$official）
MATCH path = (:Official:GovGraph {name: $official})-[h:HOLDS]->(p:Post)
OPTIONAL MATCH there = (p)-[:POST_IN]->(:District)
RETURN path, there ORDER BY h.firstSeen, h.id LIMIT 20
