// Which projection made the graph; until now there was one.
MATCH (s:GovGraph {id: 'store'}) WHERE s.version = 1
SET s.version = 2, s.projection = '1';
