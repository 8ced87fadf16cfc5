// Adds each node's support; those left with none are removed by prune-nodes once nothing hangs on them.
UNWIND $rows AS row
MERGE (n:GovGraph {id: row.id})
// if Report
SET n:Report
// end
// if Official
SET n:Official
// end
// if Post
SET n:Post
// end
// if District
SET n:District
// end
// if Place
SET n:Place
// end
// if Meeting
SET n:Meeting
// end
// if Inspection
SET n:Inspection
// end
// if Date
SET n:Date
// end
// if Initiative
SET n:Initiative
// end
// if Person
SET n:Person
// end
SET n += row.properties
SET n.name = row.name, n.names = row.names, n.support = coalesce(n.support, 0) + row.support
// if Meeting|Inspection
SET n.from = date(row.from), n.to = date(row.to)
// end
// if District
SET n.formerNames = row.aliases
// end
// if Place
SET n.aliases = row.aliases
REMOVE n:Project, n:Site
FOREACH (one IN CASE WHEN 'Project' IN row.labels THEN [1] ELSE [] END | SET n:Project)
FOREACH (one IN CASE WHEN 'Site' IN row.labels THEN [1] ELSE [] END | SET n:Site)
// end
