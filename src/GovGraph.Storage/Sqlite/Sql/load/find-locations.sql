-- What stands at these locations.
SELECT l.source AS source, l.path AS path, r.id AS report, r.extractor AS extractor
FROM json_each($rows) AS row
JOIN location AS l ON l.source = row.value ->> '$.source' AND l.path = row.value ->> '$.path'
JOIN report AS r ON r.key = l.report
