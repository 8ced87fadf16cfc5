UNWIND $rows AS row
MATCH (r:GovGraph {id: row.report})
CREATE (f:GovGraph:Fact {
  id: row.id, name: row.kind, caption: row.caption, report: row.report, kind: row.kind, content: row.content, sentence: row.sentence, ranges: row.ranges,
  rule: row.rule, leansOn: row.leansOn, about: row.about, also: row.also, who: row.who, day: row.day, rank: row.rank, printed: row.name, lends: row.lends})
CREATE (f)-[:FROM]->(r)
