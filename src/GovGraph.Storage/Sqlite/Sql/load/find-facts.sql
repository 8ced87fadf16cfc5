-- All that these reports say.
SELECT r.id AS report, f.kind AS kind, f.content AS content, f.sentence AS sentence, f.ranges AS ranges, f.rule AS rule, f.leans_on AS leansOn
FROM json_each($ids) AS wanted
CROSS JOIN element AS r ON r.id = wanted.value
CROSS JOIN fact AS f ON f.report = r.key
