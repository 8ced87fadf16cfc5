// What stands at these locations; each is a node whose id is made of source and path.
UNWIND $rows AS row
MATCH (l:GovGraph {id: row.id})-[:POINTS_TO]->(r:Report)
WHERE l.source = row.source AND l.path = row.path
RETURN l.source AS source, l.path AS path, r.id AS report, r.extractor AS extractor
