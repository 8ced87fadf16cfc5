-- Gives each node the fact that shows it.
UPDATE node SET fact = row.value ->> '$.fact' FROM json_each($rows) AS row WHERE node.key = (SELECT key FROM element WHERE id = row.value ->> '$.id')
