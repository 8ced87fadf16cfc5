-- Reports that the graph does not have.
SELECT id FROM report WHERE NOT EXISTS (SELECT 1 FROM node WHERE node.key = report.key) ORDER BY id
