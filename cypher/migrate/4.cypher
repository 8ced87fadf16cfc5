// In SQLite two indexes; here the indexes of the schema do.
MATCH (s:GovGraph {id: 'store'}) WHERE s.version = 3
SET s.version = 4;
