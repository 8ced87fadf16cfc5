// For each node: the fact that shows it, that of the first report that names it.
UNWIND $ids AS id
CALL (id) {
// if MENTIONS
  MATCH ()-[m:MENTIONS]->() WHERE m.target = id AND m.rank > '' RETURN m.fact AS fact ORDER BY m.target, m.rank LIMIT 1
// end
// if REPORTS
  MATCH ()-[m:REPORTS]->() WHERE m.target = id AND m.rank > '' RETURN m.fact AS fact ORDER BY m.target, m.rank LIMIT 1
// end
}
RETURN id, fact
