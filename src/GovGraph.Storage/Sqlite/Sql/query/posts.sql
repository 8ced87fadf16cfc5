-- The posts of these officials.
SELECT el.id AS official, h.properties ->> '$.title' AS title,
  (SELECT d.name FROM edge AS i JOIN node AS d ON d.key = i.to_key WHERE i.from_key = h.to_key AND i.kind = 'POST_IN') AS district,
  h.properties ->> '$.status' AS status, h.properties ->> '$.firstSeen' AS firstSeen, h.properties ->> '$.lastSeen' AS lastSeen, h.fact AS fact
FROM json_each($ids) AS wanted
CROSS JOIN element AS el ON el.id = wanted.value
JOIN edge AS h ON h.from_key = el.key AND h.kind = 'HOLDS'
ORDER BY official, status, title, h.id
