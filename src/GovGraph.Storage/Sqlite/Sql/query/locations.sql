-- Where these reports stand.
SELECT el.id AS report, l.source AS source, l.path AS path
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
JOIN location AS l ON l.report = el.key
ORDER BY report, source, path
