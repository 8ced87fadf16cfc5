-- All that is stored, for comparing stores.
SELECT 'node' AS what, id, kind AS a, name AS b, names AS c, support AS n, fact AS d,
  json_patch(properties, json_object('labels', json(labels), 'aliases', json(aliases))) AS properties
FROM node
UNION ALL
SELECT 'edge', id, kind, from_id, to_id, support, fact, properties FROM edge
UNION ALL
SELECT 'fact', id, report, kind, about, NULL, rank,
  json_object('content', content, 'sentence', sentence, 'ranges', ranges, 'rule', rule, 'leansOn', leans_on, 'also', also, 'who', who, 'day', day, 'name', name, 'lends', lends)
FROM fact
UNION ALL
SELECT 'report', id, title, source, published, NULL, extractor, json_object('text', text, 'sort', sort, 'from', day_from, 'to', day_to) FROM report
UNION ALL
SELECT 'location', source || '/' || path, report, NULL, NULL, NULL, NULL, NULL FROM location
