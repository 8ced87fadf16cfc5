// What is known of these reports, but for their text.
UNWIND $ids AS id
MATCH (r:Report:GovGraph {id: id})
RETURN r.id AS id, r.title AS title, r.source AS source, r.published AS published, r.extractor AS extractor
