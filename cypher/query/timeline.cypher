// Meetings and stops of inspections together.
CALL () {
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
// if page-dated
    AND m.from <= date($to) AND m.to >= date($from)
// end
// if wide-page-dated
    AND m.sort <= $to AND m.sort >= left($from, 4)
// end
// if after
    AND [m.sort, 'meeting', m.name, m.id] > [$k0, $k1, $k2, $k3]
// end
// if wide-after
    AND m.sort >= $k0
// end
  WITH m AS event, 'meeting' AS kind, m.name AS name
// if limit
  ORDER BY m.sort, name, m.id LIMIT $limit
// end
  RETURN event, kind, name
  UNION ALL
  MATCH (i:Inspection:GovGraph)-[v:VISITED]->(p:Place:GovGraph)
  WHERE i.id IS NOT NULL AND v.id IS NOT NULL
// if wide
    AND i.sort > ''
// end
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
// if undated
    AND i.from IS NULL
// end
// if wide-undated
    AND i.sort >= '~'
// end
// if page-dated
    AND i.from <= date($to) AND i.to >= date($from)
// end
// if wide-page-dated
    AND i.sort <= $to AND i.sort >= left($from, 4)
// end
// if after
    AND [i.sort, 'inspection', p.name, i.id] > [$k0, $k1, $k2, $k3]
// end
// if wide-after
    AND i.sort >= $k0
// end
  WITH i AS event, 'inspection' AS kind, p.name AS name
// if limit
  ORDER BY i.sort, name, i.id LIMIT $limit
// end
  RETURN event, kind, name
}
// if undated
RETURN count(*) AS undated
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
