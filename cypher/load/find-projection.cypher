// Which projection made the graph.
MATCH (s:GovGraph {id: 'store'})
RETURN s.projection AS projection
