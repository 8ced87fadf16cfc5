-- The name books of these nodes.
SELECT id, names FROM node WHERE names IS NOT NULL AND id IN (SELECT value FROM json_each($ids))
