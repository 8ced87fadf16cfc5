-- Those of these reports that no location points to any more.
SELECT r.value AS id FROM json_each($ids) AS r
WHERE NOT EXISTS (SELECT 1 FROM location WHERE report = (SELECT key FROM element WHERE id = r.value))
