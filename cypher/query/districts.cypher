// Divisions that a report names; dates are those of the reports.
MATCH (d:District:GovGraph)
WHERE d.fact IS NOT NULL
// if official
  AND EXISTS { MATCH (o:GovGraph) WHERE o.id IN $official AND (o.home = d.code OR EXISTS { (o)-[:HOLDS]->(:Post)-[:POST_IN]->(d) }) }
// end
// if project
  AND EXISTS { (d)<-[:LOCATED_IN]-(p:GovGraph) WHERE p.id IN $project }
// end
// if district
  AND d.id IN $district
// end
// if meeting
  AND EXISTS { (d)<-[:HELD_BY]-(m:GovGraph) WHERE m.id IN $meeting }
// end
// if undated
  AND NOT EXISTS { (d)<-[:MENTIONS]-(r:Report) WHERE r.publishedFrom IS NOT NULL }
RETURN count(*) AS undated
// end
// if page-dated
  AND EXISTS { (d)<-[:MENTIONS]-(r:Report) WHERE r.publishedFrom <= date($to) AND r.publishedTo >= date($from) }
// end
// if after
  AND d.code > $k0
// end
// if page
WITH d ORDER BY d.code
// end
// if limit
LIMIT $limit
// end
// if page
RETURN d.id AS id, d.code AS code, d.name AS name, d.level AS level, d.fact AS fact,
  head(COLLECT { MATCH (d)-[:PART_OF]->(p:GovGraph) RETURN p.name ORDER BY p.code LIMIT 1 }) AS parent,
  COUNT { (d)<-[m:MENTIONS]-(:Report) WHERE m.id IS NOT NULL } AS reports
ORDER BY code
// end
