INSERT INTO location (source, path, report)
SELECT value ->> '$.source', value ->> '$.path', value ->> '$.report' FROM json_each($rows) WHERE true
ON CONFLICT (source, path) DO UPDATE SET report = excluded.report
