// 02 一场会议有谁，谁主持，谁讲话（$meeting）
MATCH path = (:Official)-[r:CHAIRED|SPOKE_AT|ATTENDED]->(m:Meeting:GovGraph {name: $meeting})
RETURN path ORDER BY m.sort DESC, r.id LIMIT 50
