// Officials; dates are the days on which they were seen.
MATCH (o:Official:GovGraph)
WHERE o.id IS NOT NULL
// if wide
  AND o.name > ''
// end
// if official
  AND o.id IN $official
// end
// if project
  AND EXISTS { (o)-[:INSPECTED]->(p:GovGraph) WHERE p.id IN $project }
// end
// if district
  AND ('district:' + o.home IN $district OR EXISTS { (o)-[:HOLDS]->(:Post)-[:POST_IN]->(d:GovGraph) WHERE d.id IN $district })
// end
// if meeting
  AND EXISTS { (o)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:GovGraph) WHERE m.id IN $meeting }
// end
// if undated
  AND o.firstSeen IS NULL
RETURN count(*) AS undated
// end
// if page-dated
  // A month without a day is seen in the span if it overlaps: 2025-06 is not after 2025-06-30 and not before 2025-06-01.
  AND EXISTS { MATCH (f:Fact) WHERE f.who = o.id AND f.day <= $to AND f.day >= left($from, 7) AND (size(f.day) = 7 OR f.day >= $from) }
// end
// if after
  AND [o.name, o.id] > [$k0, $k1]
// end
// if wide-after
  AND o.name >= $k0
// end
// if page
WITH o ORDER BY o.name, o.id
// end
// if limit
LIMIT $limit
// end
// if page
RETURN o.id AS id, o.name AS name, head(COLLECT { MATCH (d:GovGraph {id: 'district:' + o.home}) RETURN d.name }) AS home,
  o.firstSeen AS firstSeen, o.lastSeen AS lastSeen, o.fact AS fact,
  COUNT { (o)-[e:INSPECTED]->(:GovGraph) WHERE e.id IS NOT NULL } AS inspections,
  COUNT { MATCH (o)-[:CHAIRED|SPOKE_AT|ATTENDED]->(m:GovGraph) RETURN DISTINCT m } AS meetings
ORDER BY name, id
// end
