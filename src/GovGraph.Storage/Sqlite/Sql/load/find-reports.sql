-- What is known of these reports, but for their text; projected: whether the graph has them.
SELECT r.id AS id, r.title AS title, r.source AS source, r.published AS published, r.extractor AS extractor,
  EXISTS (SELECT 1 FROM node WHERE key = r.key) AS projected
FROM report AS r
WHERE r.key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($ids)))
