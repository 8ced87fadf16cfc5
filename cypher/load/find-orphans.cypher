// Those of these reports that no location points to any more.
UNWIND $ids AS id
OPTIONAL MATCH (r:GovGraph {id: id})
WITH id, r WHERE r IS NULL OR NOT EXISTS { (r)<-[:POINTS_TO]-(:Location) }
RETURN id
