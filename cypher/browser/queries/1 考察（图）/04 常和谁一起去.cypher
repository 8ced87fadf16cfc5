// 04 和谁一起去过哪里（$official）
MATCH path = (:Official:GovGraph {name: $official})-[:TOOK_PART_IN]->(i:Inspection)<-[r:TOOK_PART_IN]-(:Official)
RETURN path ORDER BY i.sort DESC, r.id LIMIT 25
