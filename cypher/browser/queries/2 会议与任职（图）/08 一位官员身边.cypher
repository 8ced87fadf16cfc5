// 08 一位官员身边的人和事，不含报道和单站（$official；同名的画事最多的 3 位）
MATCH (o:Official:GovGraph {name: $official})-[r:HOLDS|INSPECTED|CHAIRED|SPOKE_AT|ATTENDED]->()
WITH o, collect(r) AS links ORDER BY size(links) DESC, o.id LIMIT 3
UNWIND links AS r
MATCH path = (o)-[r]->(x)
OPTIONAL MATCH beside = (x)<-[s:HOLDS|INSPECTED|CHAIRED|SPOKE_AT|ATTENDED]-(w:Official) WHERE w.name <> o.name AND coalesce(s.day, '') = coalesce(r.day, '')
RETURN path, beside ORDER BY r.support DESC, r.id, s.id LIMIT 28
