// Projects and sites; dates are those of inspections.
MATCH (p:Place:GovGraph)
WHERE p.id IS NOT NULL
// if wide
  AND p.name > ''
// end
// if projects-only
  AND p:Project
// end
// if official
  AND EXISTS { (o:GovGraph)-[:INSPECTED]->(p) WHERE o.id IN $official }
// end
// if project
  AND p.id IN $project
// end
// if district
  AND EXISTS { (p)-[:LOCATED_IN]->(d:GovGraph) WHERE d.id IN $district }
// end
// if meeting
  AND EXISTS { (p)<-[:MENTIONS]-(:Report)-[:REPORTS]->(m:GovGraph) WHERE m.id IN $meeting }
// end
// if undated
  AND NOT EXISTS { (p)<-[e:INSPECTED]-(:GovGraph) WHERE e.from IS NOT NULL }
RETURN count(*) AS undated
// end
// if page-dated
  AND EXISTS { (p)<-[e:INSPECTED]-(:GovGraph) WHERE e.from <= date($to) AND e.to >= date($from) }
// end
// if after
  AND [p.name, p.id] > [$k0, $k1]
// end
// if wide-after
  AND p.name >= $k0
// end
// if page
WITH p ORDER BY p.name, p.id
// end
// if limit
LIMIT $limit
// end
// if page
RETURN p.id AS id, p.name AS name, [l IN ['Project', 'Site'] WHERE l IN labels(p)] AS kinds, p.aliases AS aliases, p.fact AS fact,
  head(COLLECT { MATCH (p)-[:LOCATED_IN]->(d:GovGraph) RETURN d.name ORDER BY d.code LIMIT 1 }) AS district,
  COUNT { (p)<-[e:INSPECTED]-(:GovGraph) WHERE e.id IS NOT NULL } AS inspections,
  head(COLLECT { MATCH (p)<-[e:INSPECTED]-(:GovGraph) WHERE e.from IS NOT NULL RETURN e.sort ORDER BY e.sort DESC LIMIT 1 }) AS lastInspected
ORDER BY name, id
// end
