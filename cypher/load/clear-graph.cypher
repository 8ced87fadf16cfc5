// Throws a piece of the graph away, up to a limit; what reports say stays, but no longer points into it.
// if reports
MATCH (r:GovGraph:Report) WHERE r.support IS NOT NULL
WITH r LIMIT $limit
REMOVE r.support, r.fact
WITH r
CALL (r) { MATCH (r)<-[:FROM]-(f:GovGraph:Fact) SET f.about = '', f.also = null, f.who = null, f.day = null }
RETURN count(*) AS done
// end
// if elements
MATCH (n:GovGraph) WHERE n.support IS NOT NULL AND NOT n:Report
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS done
// end
