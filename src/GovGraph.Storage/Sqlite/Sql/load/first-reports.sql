-- For each node: the fact that shows it, that of the first report that names it.
SELECT wanted.value AS id, e.fact AS fact
FROM json_each($ids) AS wanted
JOIN edge AS e ON e.rowid =
  (SELECT rowid FROM edge WHERE to_id = wanted.value
-- if MENTIONS
   AND kind = 'MENTIONS'
-- end
-- if REPORTS
   AND kind = 'REPORTS'
-- end
   ORDER BY rank LIMIT 1)
