// Writers wait here for each other: the first to write to this node holds it until its transaction ends.
MATCH (s:GovGraph {id: 'store'}) SET s.writes = s.writes + 1 RETURN s.version AS version, s.projection AS projection
