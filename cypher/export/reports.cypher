// The next reports, in the order of their ids, with their texts.
MATCH (n:GovGraph) WHERE n.id > $after AND n.id < $end
RETURN n.id AS id, n.name AS name, n.support AS support, n.caption AS caption, n.title AS title, n.source AS source, n.published AS published,
  n.publishedSort AS publishedSort, n.publishedFrom AS publishedFrom, n.publishedTo AS publishedTo, n.extractor AS extractor, n.text AS text
ORDER BY n.id LIMIT $limit
