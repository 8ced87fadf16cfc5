// 08 一位官员身边的人和事，不含报道（$official）
MATCH path = (:Official:GovGraph {name: $official})-[r]-(x)
WHERE NOT x:Report
RETURN path ORDER BY r.support DESC, r.id LIMIT 30
