// The nodes that a name or an id stands for.
// if Official
MATCH (n:Official:GovGraph) WHERE n.name = $name RETURN n.id AS id
UNION MATCH (n:Official:GovGraph) WHERE n.id = $name RETURN n.id AS id
// end
// if Place
MATCH (n:Place:GovGraph) WHERE n.name = $name RETURN n.id AS id
UNION MATCH (n:Place:GovGraph) WHERE n.id = $name RETURN n.id AS id
UNION MATCH (n:Place:GovGraph) WHERE n.aliases IS NOT NULL AND $name IN n.aliases RETURN n.id AS id
// end
// if Meeting
MATCH (n:Meeting:GovGraph) WHERE n.id = $name OR n.name CONTAINS $name RETURN n.id AS id
// end
