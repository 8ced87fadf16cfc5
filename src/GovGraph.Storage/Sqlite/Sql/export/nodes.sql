-- The next nodes of a kind, in the order of their ids.
SELECT id, name, names, support, fact, labels, aliases, properties
FROM node WHERE id > $after AND id < $end
ORDER BY id LIMIT $limit
