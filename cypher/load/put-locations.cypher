UNWIND $rows AS row
MERGE (r:GovGraph {id: row.report})
MERGE (l:GovGraph {id: row.id})
SET l:Location, l.source = row.source, l.path = row.path, l.name = row.path, l.caption = row.caption
WITH l, r
OPTIONAL MATCH (l)-[old:POINTS_TO]->(was) WHERE was <> r
DELETE old
MERGE (l)-[:POINTS_TO]->(r)
