-- A node by its id.
SELECT id, name, labels, aliases, properties, fact, (SELECT text FROM report WHERE report.id = node.id) AS text
FROM node WHERE id = $id
