// Who took part in these meetings and inspections.
UNWIND $ids AS wanted
MATCH (event:GovGraph {id: wanted})<-[r:CHAIRED|SPOKE_AT|ATTENDED|TOOK_PART_IN]-(o:Official:GovGraph) WHERE r.id IS NOT NULL
RETURN DISTINCT event.id AS event, o.name AS official
ORDER BY event, official
