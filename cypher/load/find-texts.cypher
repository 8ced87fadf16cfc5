// The texts of these reports.
UNWIND $ids AS id
MATCH (r:GovGraph:Report {id: id})
RETURN r.id AS id, r.text AS text
