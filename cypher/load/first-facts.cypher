// For each relationship: the fact that shows it, the smallest rank of those about it. Ordered by the whole index key, so that the index gives the first.
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Fact) WHERE f.about = id AND f.rank > '' RETURN f.id AS fact, f.lends AS lends ORDER BY f.about, f.rank LIMIT 1
  UNION ALL
  MATCH (f:Fact) WHERE f.also = id AND f.rank > '' RETURN f.id AS fact, f.lends AS lends ORDER BY f.also, f.rank LIMIT 1
}
RETURN id, fact, lends
