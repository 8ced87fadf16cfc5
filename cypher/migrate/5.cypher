// Pages of inspections, meetings and the timeline are read in the order of two new indexes of the schema.
MATCH (s:GovGraph {id: 'store'}) WHERE s.version = 4
SET s.version = 5;
