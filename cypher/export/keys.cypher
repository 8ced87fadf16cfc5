// Which properties nodes of each label and relationships of each type have.
MATCH (n:GovGraph) WHERE n.support IS NOT NULL
UNWIND labels(n) AS kind UNWIND keys(n) AS key
RETURN DISTINCT kind, key
UNION
MATCH (:GovGraph)-[r]->(:GovGraph) WHERE r.id IS NOT NULL
UNWIND keys(r) AS key
RETURN DISTINCT type(r) AS kind, key
