-- The texts of these reports.
SELECT id, text FROM report WHERE id IN (SELECT value FROM json_each($ids))
