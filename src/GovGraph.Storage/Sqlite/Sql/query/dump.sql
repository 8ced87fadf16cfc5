-- All that is stored, for comparing stores.
SELECT 'node' AS what, id, NULL AS a, name AS b, names AS c, support AS n, fact AS d, labels, aliases, properties FROM node
UNION ALL
SELECT 'edge', e.id, e.kind, a.id, b.id, e.support, e.fact, NULL, NULL, e.properties
FROM edge AS e LEFT JOIN element AS a ON a.key = e.from_key LEFT JOIN element AS b ON b.key = e.to_key
UNION ALL
SELECT 'fact', f.id, r.id, f.kind, coalesce(about.id, ''), NULL, f.rank, NULL, NULL,
  json_object('content', f.content, 'sentence', f.sentence, 'ranges', f.ranges, 'rule', f.rule, 'leansOn', f.leans_on, 'also', also.id, 'who', who.id,
    'day', f.day, 'printed', f.name, 'lends', f.lends)
FROM fact AS f
LEFT JOIN report AS r ON r.key = f.report
LEFT JOIN element AS about ON about.key = f.about
LEFT JOIN element AS also ON also.key = f.also
LEFT JOIN element AS who ON who.key = f.who
UNION ALL
SELECT 'report', id, title, source, published, NULL, extractor, NULL, NULL, json_object('text', text, 'sort', sort, 'from', day_from, 'to', day_to) FROM report
UNION ALL
SELECT 'location', l.source || '/' || l.path, r.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM location AS l LEFT JOIN report AS r ON r.key = l.report
