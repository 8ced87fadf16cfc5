// The next facts, in the order of their ids.
MATCH (f:GovGraph) WHERE f.id > $after AND f.id < $end
RETURN f.id AS id, f.report AS report, f.kind AS kind, f.content AS content, f.sentence AS sentence, f.ranges AS ranges, f.rule AS rule, f.leansOn AS leansOn,
  f.about AS about, f.also AS also, f.who AS who, f.day AS day, f.rank AS rank, f.printed AS printed, f.lends AS lends
ORDER BY f.id LIMIT $limit
