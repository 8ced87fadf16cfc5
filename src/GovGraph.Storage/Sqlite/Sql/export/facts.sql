-- The next facts, in the order of their ids.
SELECT f.id AS id, r.id AS report, f.kind AS kind, f.content AS content, f.sentence AS sentence, f.ranges AS ranges, f.rule AS rule, f.leans_on AS leansOn,
  about.id AS about, also.id AS also, who.id AS who, f.day AS day, f.rank AS rank, f.name AS printed, f.lends AS lends
FROM fact AS f
JOIN report AS r ON r.key = f.report
LEFT JOIN element AS about ON about.key = f.about
LEFT JOIN element AS also ON also.key = f.also
LEFT JOIN element AS who ON who.key = f.who
WHERE f.id > $after AND f.id < $end
ORDER BY f.id LIMIT $limit
