// What search finds these by.
UNWIND $rows AS row
MATCH (n:GovGraph {id: row.id})
SET n.searchName = row.name, n.searchText = row.text, n.searchSort = row.sort
