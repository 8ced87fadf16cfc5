// Meetings.
MATCH (m:Meeting:GovGraph)
WHERE m.id IS NOT NULL
// if wide
  AND m.sort > ''
// end
// if official
  AND EXISTS { (m)<-[:CHAIRED|SPOKE_AT|ATTENDED]-(o:GovGraph) WHERE o.id IN $official }
// end
// if project
  AND EXISTS { (m)<-[:REPORTS]-(:Report)-[:MENTIONS]->(p:GovGraph) WHERE p.id IN $project }
// end
// if district
  AND EXISTS { (m)-[:HELD_BY]->(d:GovGraph) WHERE d.id IN $district }
// end
// if meeting
  AND m.id IN $meeting
// end
// if undated
  AND m.from IS NULL
// end
// if wide-undated
  AND m.sort >= '~'
// end
// if undated
RETURN count(*) AS undated
// end
// if page-dated
  AND m.from <= date($to) AND m.to >= date($from)
// end
// if wide-page-dated
  AND m.sort <= $to AND m.sort >= left($from, 4)
// end
// if after
  AND [m.sort, m.name, m.id] > [$k0, $k1, $k2]
// end
// if wide-after
  AND m.sort >= $k0
// end
// if page
WITH m ORDER BY m.sort, m.name, m.id
// end
// if limit
LIMIT $limit
// end
// if page
RETURN m.id AS id, m.name AS name, m.date AS date, head(COLLECT { MATCH (m)-[:HELD_BY]->(d:GovGraph) RETURN d.name }) AS district, m.fact AS fact, m.sort AS sort
ORDER BY sort, name, id
// end
