-- The nodes that a name or an id stands for.
-- if Official
SELECT id FROM node WHERE kind = 'Official' AND name = $name
UNION SELECT id FROM node WHERE kind = 'Official' AND key = (SELECT key FROM element WHERE id = $name)
-- end
-- if Place
SELECT id FROM node WHERE kind = 'Place' AND name = $name
UNION SELECT id FROM node WHERE kind = 'Place' AND key = (SELECT key FROM element WHERE id = $name)
UNION SELECT id FROM node WHERE kind = 'Place' AND aliases IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(aliases) WHERE value = $name)
-- end
-- if Meeting
SELECT id FROM node WHERE kind = 'Meeting' AND (id = $name OR instr(name, $name) > 0)
-- end
ORDER BY id
