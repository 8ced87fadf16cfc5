// In SQLite tables refer to each other by numbers; here nothing changes.
MATCH (s:GovGraph {id: 'store'}) WHERE s.version = 5
SET s.version = 6;
