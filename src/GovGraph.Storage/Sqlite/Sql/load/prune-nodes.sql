DELETE FROM node WHERE support <= 0 AND id IN (SELECT value FROM json_each($ids))
