-- A relationship by its id, with both ends.
SELECT e.id AS id, e.kind AS type, e.properties AS properties, e.support AS support, e.fact AS fact,
  a.id AS fromId, a.name AS fromName, b.id AS toId, b.name AS toName
FROM edge AS e JOIN node AS a ON a.key = e.from_key JOIN node AS b ON b.key = e.to_key
WHERE e.key = (SELECT key FROM element WHERE id = $id)
