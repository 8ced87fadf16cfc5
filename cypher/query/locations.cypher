// Where these reports stand.
UNWIND $ids AS wanted
MATCH (r:GovGraph {id: wanted})<-[:POINTS_TO]-(l:Location:GovGraph)
RETURN r.id AS report, l.source AS source, l.path AS path
ORDER BY report, source, path
