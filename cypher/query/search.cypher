// What holds all the words. tier: 0 a name of it is what was typed, 1 begins with it, 2 its names or title hold all words, 3 only its text does.
// sort begins with the kind; then the name, or the day, newest first.
// if names
CALL db.index.fulltext.queryNodes('govgraph_search', 'searchName:(' + $words + ')') YIELD node AS n
WITH n, n.id AS id, n.searchSort AS sort,
  CASE WHEN n.searchName CONTAINS $whole THEN '0' WHEN n.searchName CONTAINS $beginning THEN '1' ELSE '2' END AS tier
WHERE sort IS NOT NULL
// end
// if texts
CALL db.index.fulltext.queryNodes('govgraph_search', $words) YIELD node AS n
WITH n, n.id AS id, n.searchSort AS sort, '3' AS tier
WHERE n.searchText IS NOT NULL AND NOT all(part IN $parts WHERE n.searchName CONTAINS part)
// end
// if kind
  AND left(sort, 1) = $kind
// end
// if after
  AND [tier, sort, id] > [$k0, $k1, $k2]
// end
// if after-text
  AND [sort, id] > [$k1, $k2]
// end
WITH n, id, sort, tier ORDER BY tier, sort, id
// if limit
LIMIT $limit
// end
RETURN tier, sort, id, coalesce(n.title, n.name) AS name, coalesce(n.aliases, n.formerNames) AS aliases, n.fact AS fact, n.source AS source, n.published AS published
ORDER BY tier, sort, id
