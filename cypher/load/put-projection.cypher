MATCH (s:GovGraph {id: 'store'})
SET s.projection = $projection
