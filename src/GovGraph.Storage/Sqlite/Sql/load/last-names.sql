-- For each division: its name in the last report about it; a report of unknown day decides only where there is no other.
SELECT wanted.value AS id, coalesce(
  (SELECT name FROM fact WHERE about = el.key AND rank < '~' ORDER BY rank DESC LIMIT 1),
  (SELECT name FROM fact WHERE about = el.key ORDER BY rank DESC LIMIT 1)) AS name
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
