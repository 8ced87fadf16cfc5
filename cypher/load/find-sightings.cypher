// The first and last day on which officials were seen and posts were held.
UNWIND $officials AS id
CALL (id) {
  MATCH (f:Fact) WHERE f.who = id AND f.day > '' WITH f.day AS day ORDER BY f.who, f.day LIMIT 1 RETURN min(day) AS first
}
CALL (id) {
  MATCH (f:Fact) WHERE f.who = id AND f.day > '' WITH f.day AS day ORDER BY f.who DESC, f.day DESC LIMIT 1 RETURN max(day) AS last
}
RETURN id, first, last
UNION ALL
UNWIND $posts AS id
CALL (id) {
  MATCH (f:Fact) WHERE f.about = id AND f.day > '' WITH f.day AS day ORDER BY f.about, f.day LIMIT 1 RETURN min(day) AS first
}
CALL (id) {
  MATCH (f:Fact) WHERE f.about = id AND f.day > '' WITH f.day AS day ORDER BY f.about DESC, f.day DESC LIMIT 1 RETURN max(day) AS last
}
RETURN id, first, last
