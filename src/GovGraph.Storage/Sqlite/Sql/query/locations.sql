-- Where these reports stand.
SELECT l.report AS report, l.source AS source, l.path AS path
FROM json_each($ids) AS wanted
JOIN location AS l ON l.report = wanted.value
ORDER BY report, source, path
