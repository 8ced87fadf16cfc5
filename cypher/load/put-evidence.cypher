// Gives each node the fact that shows it.
UNWIND $rows AS row
MATCH (n:GovGraph {id: row.id})
SET n.fact = row.fact
