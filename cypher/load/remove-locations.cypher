UNWIND $rows AS row
MATCH (l:GovGraph:Location {id: row.id})
DETACH DELETE l
