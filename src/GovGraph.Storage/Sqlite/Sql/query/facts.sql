-- The facts about an element, up to a limit.
SELECT f.id AS fact, f.kind AS kind, f.rule AS rule FROM fact AS f
WHERE
-- if report
  f.report = (SELECT key FROM element WHERE id = $id)
-- end
-- if edge
  f.about = (SELECT key FROM element WHERE id = $id) OR f.also = (SELECT key FROM element WHERE id = $id) OR f.id = $fact
-- end
-- if node
  f.about = (SELECT key FROM element WHERE id = $id)
  OR f.about IN (SELECT key FROM edge WHERE from_key = (SELECT key FROM element WHERE id = $id) AND kind IN ('HOLDS', 'INSPECTED', 'CHAIRED', 'SPOKE_AT', 'ATTENDED'))
  OR f.about IN (SELECT key FROM edge WHERE to_key = (SELECT key FROM element WHERE id = $id) AND kind IN ('HOLDS', 'INSPECTED', 'CHAIRED', 'SPOKE_AT', 'ATTENDED'))
  OR f.also IN (SELECT key FROM edge WHERE to_key = (SELECT key FROM element WHERE id = $id) AND kind = 'TOOK_PART_IN')
-- end
ORDER BY f.rank, f.id LIMIT $limit
