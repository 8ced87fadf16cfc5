// The first and the last day of everything dated.
OPTIONAL MATCH (n:Meeting|Inspection) WHERE n:GovGraph AND n.from IS NOT NULL
RETURN min(n.from) AS first, max(n.to) AS last
