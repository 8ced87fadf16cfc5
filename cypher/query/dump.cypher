// All that is stored, for comparing stores.
MATCH (n:GovGraph) WHERE n.support IS NOT NULL
RETURN 'node' AS what, n.id AS id, null AS a, n.name AS b, n.names AS c, n.support AS n, n.fact AS d,
  [l IN ['Project', 'Site'] WHERE l IN labels(n)] AS labels, coalesce(n.aliases, n.formerNames) AS aliases, n {.*, text: null, searchName: null, searchText: null, searchSort: null} AS properties
UNION ALL
MATCH (a:GovGraph)-[r]->(b:GovGraph) WHERE r.id IS NOT NULL
RETURN 'edge' AS what, r.id AS id, type(r) AS a, a.id AS b, b.id AS c, r.support AS n, r.fact AS d, null AS labels, null AS aliases, properties(r) AS properties
UNION ALL
MATCH (f:Fact:GovGraph)-[:FROM]->(r:Report)
RETURN 'fact' AS what, f.id AS id, r.id AS a, f.kind AS b, f.about AS c, null AS n, f.rank AS d, null AS labels, null AS aliases,
  f {.content, .sentence, .ranges, .rule, .leansOn, .also, .who, .day, .printed, .lends} AS properties
UNION ALL
MATCH (r:Report:GovGraph)
RETURN 'report' AS what, r.id AS id, r.title AS a, r.source AS b, r.published AS c, null AS n, r.extractor AS d, null AS labels, null AS aliases,
  {text: r.text, sort: r.publishedSort, from: r.publishedFrom, to: r.publishedTo} AS properties
UNION ALL
MATCH (l:Location:GovGraph)-[:POINTS_TO]->(r:Report)
RETURN 'location' AS what, l.source + '/' + l.path AS id, r.id AS a, null AS b, null AS c, null AS n, null AS d, null AS labels, null AS aliases, null AS properties
