-- All that stands in the store, or all of one source.
SELECT l.source AS source, l.path AS path, r.id AS report, r.extractor AS extractor
FROM location AS l JOIN report AS r ON r.key = l.report
-- if source
WHERE l.source = $source
-- end
ORDER BY l.source, l.path
