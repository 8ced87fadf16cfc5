-- All that these reports say.
SELECT report, kind, content, ranges FROM fact WHERE report IN (SELECT value FROM json_each($ids))
