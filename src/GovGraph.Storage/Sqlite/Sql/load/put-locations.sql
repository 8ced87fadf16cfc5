INSERT INTO element (id) SELECT value ->> '$.report' FROM json_each($rows) WHERE true ON CONFLICT (id) DO NOTHING;
INSERT INTO location (source, path, report)
SELECT value ->> '$.source', value ->> '$.path', (SELECT key FROM element WHERE id = value ->> '$.report') FROM json_each($rows) WHERE true
ON CONFLICT (source, path) DO UPDATE SET report = excluded.report
