-- All relationships that start from these nodes, with the sentence and the report of the fact that shows each.
SELECT e.id AS id, e.kind AS kind, e.from_id AS start, e.to_id AS "end", e.support AS support, e.fact AS fact, f.sentence AS sentence, f.report AS report,
  r.title AS reportTitle, r.published AS reportDate, e.properties AS properties
FROM json_each($ids) AS wanted
JOIN edge AS e ON e.from_id = wanted.value
LEFT JOIN fact AS f ON f.id = e.fact
LEFT JOIN report AS r ON r.id = f.report
ORDER BY e.id
