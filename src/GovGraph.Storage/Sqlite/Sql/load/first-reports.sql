-- For each node: the fact that shows it, that of the first report that names it.
SELECT el.id AS id, e.fact AS fact
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
CROSS JOIN edge AS e ON e.key =
  (SELECT key FROM edge WHERE to_key = el.key
-- if MENTIONS
   AND kind = 'MENTIONS'
-- end
-- if REPORTS
   AND kind = 'REPORTS'
-- end
   ORDER BY rank LIMIT 1)
