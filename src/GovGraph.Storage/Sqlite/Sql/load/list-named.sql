-- What can be searched for, piece by piece.
-- if nodes
SELECT id, name, aliases, labels FROM node WHERE kind <> 'Report' AND id > $after ORDER BY id LIMIT $limit
-- end
-- if reports
SELECT id, title AS name, published, text FROM report WHERE id > $after ORDER BY id LIMIT $limit
-- end
