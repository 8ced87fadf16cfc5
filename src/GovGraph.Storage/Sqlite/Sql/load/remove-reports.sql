DELETE FROM report WHERE key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($ids)))
