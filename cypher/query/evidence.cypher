// The sentences of these facts, with their reports.
UNWIND $ids AS wanted
MATCH (f:GovGraph {id: wanted})-[:FROM]->(r:Report)
RETURN f.id AS fact, f.sentence AS sentence, f.ranges AS ranges, r.id AS report, r.title AS title, r.source AS source, r.published AS published
