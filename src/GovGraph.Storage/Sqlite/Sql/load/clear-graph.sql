-- Throws the graph away; what reports say stays, but no longer points into it. SQLite does it all at once.
-- if reports
DELETE FROM node WHERE kind = 'Report';
UPDATE fact SET about = 0, also = NULL, who = NULL, day = NULL;
-- end
-- if elements
DELETE FROM edge;
DELETE FROM node;
-- end
SELECT 0 AS done
