// The divisions that a name, former name, code or id stands for, with all below them.
MATCH (d:District:GovGraph)
WHERE d.name = $name OR d.id = $name OR d.code = $name OR $name IN d.formerNames
MATCH (b:District:GovGraph)-[:PART_OF*0..3]->(d)
RETURN DISTINCT b.id AS id ORDER BY id
