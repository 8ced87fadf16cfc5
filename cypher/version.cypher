// Whether this database holds a store of ours, and of which version.
MATCH (s:GovGraph:GovGraphStore {id: 'store'}) RETURN s.version AS version, s.projection AS projection, CASE WHEN s.bare THEN 1 ELSE 0 END AS bare
