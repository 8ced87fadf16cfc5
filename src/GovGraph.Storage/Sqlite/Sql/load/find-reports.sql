-- What is known of these reports, but for their text; projected: whether the graph has them.
SELECT id, title, source, published, extractor, EXISTS (SELECT 1 FROM node WHERE node.id = report.id) AS projected
FROM report WHERE id IN (SELECT value FROM json_each($ids))
