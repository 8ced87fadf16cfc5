DELETE FROM node WHERE support <= 0 AND key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($ids)))
