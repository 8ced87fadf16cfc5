-- For each division: its name in the last report about it; a report of unknown day decides only where there is no other.
SELECT wanted.value AS id, coalesce(
  (SELECT name FROM fact WHERE about = wanted.value AND rank < '~' ORDER BY rank DESC LIMIT 1),
  (SELECT name FROM fact WHERE about = wanted.value ORDER BY rank DESC LIMIT 1)) AS name
FROM json_each($ids) AS wanted
