// 02 一位官员的一年：考察、会议（$official，$year）
MATCH path = (:Official:GovGraph {name: $official})-[r:INSPECTED|CHAIRED|SPOKE_AT|ATTENDED]->()
WHERE left(r.day, 4) = $year
RETURN path ORDER BY r.day, r.id LIMIT 30
