-- For each relationship: the fact that shows it, the smallest rank of those about it.
SELECT wanted.value AS id, f.id AS fact, f.lends AS lends
FROM json_each($ids) AS wanted
JOIN fact AS f ON f.rowid = coalesce(
  (SELECT rowid FROM fact WHERE about = wanted.value ORDER BY rank LIMIT 1),
  (SELECT rowid FROM fact WHERE also = wanted.value ORDER BY rank LIMIT 1))
