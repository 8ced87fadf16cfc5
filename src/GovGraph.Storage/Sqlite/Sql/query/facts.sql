-- The facts about an element, up to a limit.
WITH wanted AS (SELECT key FROM element WHERE id = $id)
SELECT f.id AS fact, f.kind AS kind, f.rule AS rule FROM fact AS f
WHERE
-- if report
  f.report IN wanted
-- end
-- if edge
  f.about IN wanted OR f.also IN wanted OR f.id = $fact
-- end
-- if node
  f.about IN wanted
  OR f.about IN (SELECT key FROM edge WHERE from_key IN wanted AND kind IN ('HOLDS', 'INSPECTED', 'CHAIRED', 'SPOKE_AT', 'ATTENDED'))
  OR f.about IN (SELECT key FROM edge WHERE to_key IN wanted AND kind IN ('HOLDS', 'INSPECTED', 'CHAIRED', 'SPOKE_AT', 'ATTENDED'))
  OR f.also IN (SELECT key FROM edge WHERE to_key IN wanted AND kind = 'TOOK_PART_IN')
-- end
ORDER BY f.rank, f.id LIMIT $limit
