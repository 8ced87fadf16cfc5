DELETE FROM report WHERE id IN (SELECT value FROM json_each($ids))
