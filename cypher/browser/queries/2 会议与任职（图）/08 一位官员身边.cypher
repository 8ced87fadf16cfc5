// 08 一位官员身边的人和事，不含报道和单站（$official）
MATCH path = (:Official:GovGraph {name: $official})-[r]-(x)
WHERE NOT x:Report AND NOT x:Inspection
RETURN path ORDER BY r.support DESC, r.id LIMIT 30
