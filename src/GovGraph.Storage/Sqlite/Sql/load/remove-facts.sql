DELETE FROM fact WHERE report IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($ids)))
