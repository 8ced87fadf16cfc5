-- In Neo4j two indexes; here the lists have theirs already.
SELECT 5;
