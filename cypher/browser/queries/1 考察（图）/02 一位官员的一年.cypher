// 02 一位官员的一年：考察、会议（$official，$year；同名的画事最多的 6 位）
MATCH (o:Official:GovGraph {name: $official})-[r:INSPECTED|CHAIRED|SPOKE_AT|ATTENDED]->()
WHERE left(r.day, 4) = $year
WITH o, collect(r) AS deeds ORDER BY size(deeds) DESC, o.id LIMIT 6
UNWIND deeds AS r
MATCH path = (o)-[r]->()
RETURN path ORDER BY r.day, r.id LIMIT 30
