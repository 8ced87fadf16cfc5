// Reports that the graph does not have.
MATCH (r:GovGraph:Report) WHERE r.support IS NULL
RETURN r.id AS id ORDER BY id
