-- A node by its id; a division also by its code.
SELECT id, kind, name, labels, aliases, properties, fact,
  (SELECT text FROM report WHERE report.id = node.id) AS text
FROM node WHERE id = $id OR id = 'district:' || $id
ORDER BY id LIMIT 1
