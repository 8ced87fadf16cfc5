// Who did what at these meetings.
UNWIND $ids AS wanted
MATCH (m:GovGraph {id: wanted})<-[r:CHAIRED|SPOKE_AT|ATTENDED]-(o:Official:GovGraph) WHERE r.id IS NOT NULL
RETURN m.id AS meeting, o.name AS official, o.id AS officialId, type(r) AS role, r.fact AS fact
ORDER BY meeting, CASE role WHEN 'CHAIRED' THEN 0 WHEN 'SPOKE_AT' THEN 1 ELSE 2 END, official, officialId
