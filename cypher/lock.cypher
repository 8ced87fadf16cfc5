// Writers wait here for each other: the first to write to this node holds it until its transaction ends.
MATCH (s:GovGraph:GovGraphStore {id: 'store'}) SET s.writes = s.writes + 1 RETURN s.version AS version, s.projection AS projection, CASE WHEN s.bare THEN 1 ELSE 0 END AS bare
