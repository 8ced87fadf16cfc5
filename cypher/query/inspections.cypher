// One row for each official, place and date.
MATCH (o:Official:GovGraph)-[e:INSPECTED]->(p:Place:GovGraph)
// if wide
USING INDEX e:INSPECTED(sort)
// end
WHERE e.id IS NOT NULL
// if wide
  AND e.sort > ''
// end
// if official
  AND o.id IN $official
// end
// if project
  AND p.id IN $project
// end
// if district
  AND (EXISTS { (p)-[:LOCATED_IN]->(d:GovGraph) WHERE d.id IN $district }
    OR (NOT EXISTS { (p)-[:LOCATED_IN]->(:GovGraph) } AND 'district:' + o.home IN $district))
// end
// if meeting
  AND EXISTS { MATCH (f:Fact)-[:FROM]->(:Report)-[:REPORTS]->(m:GovGraph) WHERE f.about = e.id AND m.id IN $meeting }
// end
// if undated
  AND e.from IS NULL
// end
// if wide-undated
  AND e.sort >= '~'
// end
// if undated
RETURN count(*) AS undated
// end
// if page-dated
  AND e.from <= date($to) AND e.to >= date($from)
// end
// if wide-page-dated
  AND e.sort <= $to AND e.sort >= left($from, 4)
// end
// if after
  AND [e.sort, o.name, p.name, e.id] > [$k0, $k1, $k2, $k3]
// end
// if wide-after
  AND e.sort >= $k0
// end
// if page
WITH e, o, p ORDER BY e.sort, o.name, p.name, e.id
// end
// if limit
LIMIT $limit
// end
// if page
RETURN e.id AS id, o.name AS official, o.id AS officialId, p.name AS place, p.id AS placeId,
  head(COLLECT { MATCH (p)-[:LOCATED_IN]->(d:GovGraph) RETURN d.name ORDER BY d.code LIMIT 1 }) AS district,
  e.date AS date, e.role AS role, e.trip AS trip, e.fact AS fact, e.support AS support, e.sort AS sort
ORDER BY sort, official, place, id
// end
