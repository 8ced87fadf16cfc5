// What holds all the words, one tier of it: the names that $match finds, or the reports of which only the text holds them.
// sort begins with the kind; then the name, or the day, newest first.
// if names
CALL db.index.fulltext.queryNodes('govgraph_search', 'searchName:(' + $match + ')') YIELD node AS n
// end
// if texts
CALL db.index.fulltext.queryNodes('govgraph_search', '(' + $match + ') NOT searchName:(' + $match + ')') YIELD node AS n
// end
WITH n, n.id AS id, n.searchSort AS sort
WHERE sort IS NOT NULL
// if kind
  AND left(sort, 1) = $kind
// end
// if after
  AND [sort, id] > [$k0, $k1]
// end
WITH n, id, sort ORDER BY sort, id
// if limit
LIMIT $limit
// end
RETURN sort, id, coalesce(n.title, n.name) AS name, coalesce(n.aliases, n.formerNames) AS aliases, n.fact AS fact, n.source AS source, n.published AS published
ORDER BY sort, id
