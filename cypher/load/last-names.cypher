// For each division: its name in the last report about it; a report of unknown day decides only where there is no other.
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Fact) WHERE f.about = id AND f.rank < '~' WITH f.printed AS name ORDER BY f.about DESC, f.rank DESC LIMIT 1 RETURN min(name) AS dated
}
CALL (id) {
  MATCH (f:Fact) WHERE f.about = id AND f.rank > '' WITH f.printed AS name ORDER BY f.about DESC, f.rank DESC LIMIT 1 RETURN min(name) AS any
}
RETURN id, coalesce(dated, any) AS name
