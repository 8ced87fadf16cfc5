// 01 两位官员都到过的会议（$official，$other）
MATCH path = (:Official:GovGraph {name: $official})-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting)<-[:CHAIRED|SPOKE_AT|ATTENDED]-(:Official {name: $other})
RETURN path ORDER BY m.sort DESC, m.id LIMIT 20
