-- How much of everything there is.
SELECT 'node' AS what, kind AS name, count(*) AS n FROM node GROUP BY kind
UNION ALL
SELECT 'node', label.value, count(*) FROM node, json_each(node.labels) AS label WHERE node.kind = 'Place' GROUP BY label.value
UNION ALL
SELECT 'edge', kind, count(*) FROM edge GROUP BY kind
UNION ALL
SELECT 'fact', kind, count(*) FROM fact GROUP BY kind
