-- The divisions that a name, former name, code or id stands for, with all below them.
WITH RECURSIVE area (key) AS (
  SELECT key FROM node
  WHERE kind = 'District' AND (name = $name OR id = $name OR code = $name
    OR (aliases IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(aliases) WHERE value = $name)))
  UNION
  SELECT e.from_key FROM area JOIN edge AS e ON e.to_key = area.key AND e.kind = 'PART_OF'
)
SELECT n.id AS id FROM area JOIN node AS n ON n.key = area.key ORDER BY n.id
