-- All that these reports say.
SELECT report, kind, content, sentence, ranges, rule, leans_on AS leansOn FROM fact WHERE report IN (SELECT value FROM json_each($ids))
