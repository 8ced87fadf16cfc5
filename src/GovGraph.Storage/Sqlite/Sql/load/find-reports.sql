-- What is known of these reports, but for their text.
SELECT id, title, source, published, extractor FROM report WHERE id IN (SELECT value FROM json_each($ids))
