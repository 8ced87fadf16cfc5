-- Reports that name something; dates are days of publication.
WITH found AS (
  SELECT r.key AS key, r.id AS id, r.title AS title, r.source AS source, r.published AS published, r.sort AS sort, r.day_from AS dayFrom, r.day_to AS dayTo
  FROM report AS r
  WHERE true
-- if official
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = r.key AND kind = 'MENTIONS' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($official))))
-- end
-- if project
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = r.key AND kind = 'MENTIONS' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($project))))
-- end
-- if district
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = r.key AND kind = 'MENTIONS' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($district))))
-- end
-- if meeting
    AND EXISTS (SELECT 1 FROM edge WHERE from_key = r.key AND kind = 'REPORTS' AND to_key IN (SELECT key FROM element WHERE id IN (SELECT value FROM json_each($meeting))))
-- end
)
-- if page
SELECT id, title, source, published, sort, (SELECT count(*) FROM fact WHERE report = found.key) AS facts FROM found
WHERE true
-- end
-- if page-dated
  AND dayFrom <= $to AND dayTo >= $from
-- end
-- if after
  AND (sort, title, id) > ($k0, $k1, $k2)
-- end
-- if page
ORDER BY sort, title, id
-- end
-- if limit
LIMIT $limit
-- end
-- if undated
SELECT count(*) AS undated FROM found WHERE dayFrom IS NULL
-- end
