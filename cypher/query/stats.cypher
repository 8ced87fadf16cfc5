// How much of everything there is.
MATCH (n:GovGraph) WHERE n.id <> 'store'
UNWIND labels(n) AS label
WITH label, count(*) AS n WHERE label IN ['Report', 'Official', 'Post', 'District', 'Place', 'Project', 'Site', 'Meeting', 'Inspection', 'Date', 'Initiative', 'Person']
RETURN 'node' AS what, label AS name, n
UNION ALL
MATCH (:GovGraph)-[r]->(:GovGraph) WHERE r.id IS NOT NULL
WITH type(r) AS name, count(*) AS n
RETURN 'edge' AS what, name, n
UNION ALL
MATCH (f:Fact:GovGraph)
WITH f.kind AS name, count(*) AS n
RETURN 'fact' AS what, name, n
