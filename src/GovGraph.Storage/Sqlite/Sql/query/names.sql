-- All names of one kind, each once.
SELECT DISTINCT name FROM node
-- if Official
WHERE kind = 'Official'
-- end
-- if Place
WHERE kind = 'Place'
-- end
-- if District
WHERE kind = 'District'
-- end
-- if Meeting
WHERE kind = 'Meeting'
-- end
ORDER BY name
