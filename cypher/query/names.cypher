// All names of one kind, each once.
// if Official
MATCH (n:Official:GovGraph)
// end
// if Place
MATCH (n:Place:GovGraph)
// end
// if District
MATCH (n:District:GovGraph)
// end
// if Meeting
MATCH (n:Meeting:GovGraph)
// end
RETURN DISTINCT n.name AS name ORDER BY name
