-- What holds all the words, one tier of it: the names that $match finds, or the reports of which only the text holds them.
-- sort begins with the kind; then the name, or the day, newest first.
WITH page AS (
  SELECT s.key AS key, s.id AS id, s.sort AS sort
  FROM search AS found JOIN searched AS s ON s.key = found.rowid
-- if names
  WHERE search MATCH 'name : (' || $match || ')'
-- end
-- if texts
  WHERE search MATCH '(' || $match || ') NOT name : (' || $match || ')'
-- end
-- if kind
    AND substr(s.sort, 1, 1) = $kind
-- end
-- if after
    AND (s.sort, s.id) > ($k0, $k1)
-- end
  ORDER BY s.sort, s.id
-- if limit
  LIMIT $limit
-- end
)
SELECT page.sort AS sort, page.id AS id, coalesce(r.title, n.name) AS name, n.aliases AS aliases, n.fact AS fact,
  r.source AS source, r.published AS published
FROM page
LEFT JOIN node AS n ON n.key = page.key
LEFT JOIN report AS r ON r.key = page.key
ORDER BY page.sort, page.id
