-- All relationships that start from these nodes, with the sentence and the report of the fact that shows each.
SELECT e.id AS id, e.kind AS kind, a.id AS start, b.id AS "end", e.support AS support, e.fact AS fact, f.sentence AS sentence, r.id AS report,
  r.title AS reportTitle, r.published AS reportDate, e.properties AS properties
FROM json_each($ids) AS wanted
CROSS JOIN element AS a ON a.id = wanted.value
CROSS JOIN edge AS e ON e.from_key = a.key
JOIN element AS b ON b.key = e.to_key
LEFT JOIN fact AS f ON f.id = e.fact
LEFT JOIN report AS r ON r.key = f.report
ORDER BY e.id
