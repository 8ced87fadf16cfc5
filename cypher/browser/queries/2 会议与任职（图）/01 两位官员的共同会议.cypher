// 01 两位官员都到过的会议，最近 8 场（$official，$other）
MATCH (:Official:GovGraph {name: $official})-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting)<-[:CHAIRED|SPOKE_AT|ATTENDED]-(:Official {name: $other})
WITH DISTINCT m ORDER BY m.sort < '~' DESC, m.sort DESC, m.id LIMIT 8
MATCH path = (o:Official)-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m) WHERE o.name IN [$official, $other]
RETURN path ORDER BY m.sort DESC, m.id, r.id LIMIT 40
