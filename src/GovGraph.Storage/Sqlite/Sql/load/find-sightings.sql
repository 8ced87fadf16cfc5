-- The first and last day on which officials were seen and posts were held.
SELECT el.id AS id,
  (SELECT day FROM fact WHERE who = el.key AND day IS NOT NULL ORDER BY day LIMIT 1) AS first,
  (SELECT day FROM fact WHERE who = el.key AND day IS NOT NULL ORDER BY day DESC LIMIT 1) AS last
FROM json_each($officials) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
UNION ALL
SELECT el.id,
  (SELECT day FROM fact WHERE about = el.key AND kind = 'official' AND day IS NOT NULL ORDER BY day LIMIT 1),
  (SELECT day FROM fact WHERE about = el.key AND kind = 'official' AND day IS NOT NULL ORDER BY day DESC LIMIT 1)
FROM json_each($posts) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
