-- The divisions that a name, former name, code or id stands for, with all below them.
WITH RECURSIVE area (id) AS (
  SELECT id FROM node
  WHERE kind = 'District' AND (name = $name OR id = $name OR code = $name
    OR (aliases IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(aliases) WHERE value = $name)))
  UNION
  SELECT e.from_id FROM area JOIN edge AS e ON e.to_id = area.id AND e.kind = 'PART_OF'
)
SELECT id FROM area ORDER BY id
