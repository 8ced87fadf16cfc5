-- The next facts, in the order of their ids.
SELECT id, report, kind, content, sentence, ranges, rule, leans_on AS leansOn, about, also, who, day, rank, name AS printed, lends
FROM fact WHERE id > $after AND id < $end
ORDER BY id LIMIT $limit
