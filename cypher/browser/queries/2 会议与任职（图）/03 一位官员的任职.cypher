// 03 一位官员担任过什么职务（$official；同名的画职务最多的 6 位）
MATCH (o:Official:GovGraph {name: $official})-[h:HOLDS]->()
WITH o, collect(h) AS posts ORDER BY size(posts) DESC, o.id LIMIT 6
UNWIND posts AS h
MATCH path = (o)-[h]->(p)
OPTIONAL MATCH there = (p)-[:POST_IN]->(:District)
RETURN path, there ORDER BY h.firstSeen, h.id LIMIT 20
