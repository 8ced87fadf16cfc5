// All that stands in the store, or all of one source.
MATCH (l:GovGraph:Location)-[:POINTS_TO]->(r:Report)
// if source
WHERE l.source = $source
// end
RETURN l.source AS source, l.path AS path, r.id AS report, r.extractor AS extractor
ORDER BY source, path
