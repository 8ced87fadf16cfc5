// What is known of these reports, but for their text; projected: whether the graph has them.
UNWIND $ids AS id
MATCH (r:Report:GovGraph {id: id})
RETURN r.id AS id, r.title AS title, r.source AS source, r.published AS published, r.extractor AS extractor,
  CASE WHEN r.support IS NULL THEN 0 ELSE 1 END AS projected
