// Meetings and stops of inspections together.
CALL () {
  MATCH (m:Meeting:GovGraph)
  WHERE m.id IS NOT NULL
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
  RETURN m AS event, 'meeting' AS kind, m.name AS name
  UNION ALL
  MATCH (i:Inspection:GovGraph)-[v:VISITED]->(p:Place:GovGraph)
  WHERE v.id IS NOT NULL
// if official
    AND EXISTS { (i)<-[:TOOK_PART_IN]-(o:GovGraph) WHERE o.id IN $official }
// end
// if project
    AND p.id IN $project
// end
// if district
    AND (EXISTS { (p)-[:LOCATED_IN]->(d:GovGraph) WHERE d.id IN $district }
      OR (NOT EXISTS { (p)-[:LOCATED_IN]->(:GovGraph) } AND EXISTS { (i)<-[:TOOK_PART_IN]-(o:Official) WHERE 'district:' + o.home IN $district }))
// end
// if meeting
    AND EXISTS { (i)<-[:REPORTS]-(:Report)-[:REPORTS]->(m:GovGraph) WHERE m.id IN $meeting }
// end
  RETURN i AS event, 'inspection' AS kind, p.name AS name
}
WITH event, kind, name
// if undated
WHERE event.from IS NULL
RETURN count(*) AS undated
// end
// if page
WHERE event.id IS NOT NULL
// end
// if page-dated
  AND event.from <= date($to) AND event.to >= date($from)
// end
// if after
  AND [event.sort, kind, name, event.id] > [$k0, $k1, $k2, $k3]
// end
// if page
WITH event, kind, name ORDER BY event.sort, kind, name, event.id
// end
// if limit
LIMIT $limit
// end
// if page
RETURN event.id AS id, kind, name, event.date AS date, event.fact AS fact, event.sort AS sort,
  CASE kind
    WHEN 'meeting' THEN head(COLLECT { MATCH (event)-[:HELD_BY]->(d:GovGraph) RETURN d.name })
    ELSE head(COLLECT { MATCH (event)-[:VISITED]->(:Place)-[:LOCATED_IN]->(d:GovGraph) RETURN d.name ORDER BY d.code LIMIT 1 })
  END AS district
ORDER BY sort, kind, name, id
// end
