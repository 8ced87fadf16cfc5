-- A node by its id.
SELECT n.id AS id, n.name AS name, n.labels AS labels, n.aliases AS aliases, n.properties AS properties, n.fact AS fact,
  (SELECT text FROM report WHERE key = n.key) AS text
FROM element AS el JOIN node AS n ON n.key = el.key
WHERE el.id = $id
