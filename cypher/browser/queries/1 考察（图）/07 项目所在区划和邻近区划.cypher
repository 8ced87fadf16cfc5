// 07 项目在哪个区划，同一上级之下还有哪些（$project）
MATCH path = (:Place:GovGraph {name: $project})-[:LOCATED_IN]->(d:District)-[:PART_OF]->(upper:District)
OPTIONAL MATCH beside = (upper)<-[:PART_OF]-(n:District) WHERE n <> d
RETURN path, beside ORDER BY n.code LIMIT 40
