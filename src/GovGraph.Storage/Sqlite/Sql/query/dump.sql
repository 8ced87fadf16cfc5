-- All that is stored, for comparing stores.
SELECT 'node' AS what, id, NULL AS a, name AS b, names AS c, support AS n, fact AS d, labels, aliases, properties FROM node
UNION ALL
SELECT 'edge', id, kind, from_id, to_id, support, fact, NULL, NULL, properties FROM edge
UNION ALL
SELECT 'fact', id, report, kind, about, NULL, rank, NULL, NULL,
  json_object('content', content, 'sentence', sentence, 'ranges', ranges, 'rule', rule, 'leansOn', leans_on, 'also', also, 'who', who, 'day', day, 'printed', name, 'lends', lends)
FROM fact
UNION ALL
SELECT 'report', id, title, source, published, NULL, extractor, NULL, NULL, json_object('text', text, 'sort', sort, 'from', day_from, 'to', day_to) FROM report
UNION ALL
SELECT 'location', source || '/' || path, report, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM location
