-- The facts about an element, up to a limit.
SELECT f.id AS fact, f.kind AS kind, f.rule AS rule FROM fact AS f
WHERE
-- if report
  f.report = $id
-- end
-- if edge
  f.about = $id OR f.also = $id OR f.id = $fact
-- end
-- if node
  f.about = $id
  OR f.about IN (SELECT id FROM edge WHERE from_id = $id AND kind IN ('HOLDS', 'INSPECTED', 'CHAIRED', 'SPOKE_AT', 'ATTENDED'))
  OR f.about IN (SELECT id FROM edge WHERE to_id = $id AND kind IN ('HOLDS', 'INSPECTED', 'CHAIRED', 'SPOKE_AT', 'ATTENDED'))
  OR f.also IN (SELECT id FROM edge WHERE to_id = $id AND kind = 'TOOK_PART_IN')
-- end
ORDER BY f.rank, f.id LIMIT $limit
