-- The first and last day on which officials were seen and posts were held.
SELECT wanted.value AS id,
  (SELECT day FROM fact WHERE who = wanted.value AND day IS NOT NULL ORDER BY day LIMIT 1) AS first,
  (SELECT day FROM fact WHERE who = wanted.value AND day IS NOT NULL ORDER BY day DESC LIMIT 1) AS last
FROM json_each($officials) AS wanted
UNION ALL
SELECT wanted.value,
  (SELECT day FROM fact WHERE about = wanted.value AND kind = 'official' AND day IS NOT NULL ORDER BY day LIMIT 1),
  (SELECT day FROM fact WHERE about = wanted.value AND kind = 'official' AND day IS NOT NULL ORDER BY day DESC LIMIT 1)
FROM json_each($posts) AS wanted
