DELETE FROM fact WHERE report IN (SELECT value FROM json_each($ids))
