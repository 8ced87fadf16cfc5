-- The sentences of these facts, with their reports.
SELECT f.id AS fact, f.sentence AS sentence, f.ranges AS ranges, r.id AS report, r.title AS title, r.source AS source, r.published AS published
FROM json_each($ids) AS wanted
JOIN fact AS f ON f.id = wanted.value
JOIN report AS r ON r.key = f.report
