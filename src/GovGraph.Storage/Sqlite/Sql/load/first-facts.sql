-- For each relationship: the fact that shows it, the smallest rank of those about it.
SELECT el.id AS id, f.id AS fact, f.lends AS lends
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
CROSS JOIN fact AS f ON f.rowid = coalesce(
  (SELECT rowid FROM fact WHERE about = el.key ORDER BY rank LIMIT 1),
  (SELECT rowid FROM fact WHERE also = el.key ORDER BY rank LIMIT 1))
