-- The posts of these officials.
SELECT h.from_id AS official, h.properties ->> '$.title' AS title,
  (SELECT d.name FROM edge AS i JOIN node AS d ON d.id = i.to_id WHERE i.from_id = h.to_id AND i.kind = 'POST_IN') AS district,
  h.properties ->> '$.status' AS status, h.properties ->> '$.firstSeen' AS firstSeen, h.properties ->> '$.lastSeen' AS lastSeen, h.fact AS fact
FROM json_each($ids) AS wanted
JOIN edge AS h ON h.from_id = wanted.value AND h.kind = 'HOLDS'
ORDER BY official, status, title, h.id
