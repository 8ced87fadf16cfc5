// Whether this database holds a store of ours, and of which version.
MATCH (s:GovGraph {id: 'store'}) RETURN s.version AS version, s.projection AS projection
