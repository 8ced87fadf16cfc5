-- What holds all the words. tier: 0 a name of it is what was typed, 1 begins with it, 2 its names or title hold all words, 3 only its text does.
-- sort begins with the kind; then the name, or the day, newest first.
WITH page AS (
-- if names
  SELECT * FROM (
    SELECT s.id AS id, s.sort AS sort,
      CASE WHEN instr(s.name, $whole) > 0 THEN '0' WHEN instr(s.name, $beginning) > 0 THEN '1' ELSE '2' END AS tier
    FROM search AS found JOIN searched AS s ON s.doc = found.rowid
    WHERE search MATCH 'name : (' || $words || ')')
  WHERE true
-- end
-- if texts
  SELECT s.id AS id, s.sort AS sort, '3' AS tier
  FROM search AS found JOIN searched AS s ON s.doc = found.rowid
  WHERE search MATCH $words AND s.doc NOT IN (SELECT rowid FROM search WHERE search MATCH 'name : (' || $words || ')')
-- end
-- if kind
    AND substr(sort, 1, 1) = $kind
-- end
-- if after
    AND (tier, sort, id) > ($k0, $k1, $k2)
-- end
-- if after-text
    AND (s.sort, s.id) > ($k1, $k2)
-- end
  ORDER BY tier, sort, id
-- if limit
  LIMIT $limit
-- end
)
SELECT page.tier AS tier, page.sort AS sort, page.id AS id, coalesce(r.title, n.name) AS name, n.aliases AS aliases, n.fact AS fact,
  r.source AS source, r.published AS published
FROM page
LEFT JOIN node AS n ON n.id = page.id
LEFT JOIN report AS r ON r.id = page.id
ORDER BY page.tier, page.sort, page.id
