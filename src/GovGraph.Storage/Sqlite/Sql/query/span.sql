-- The first and the last day of everything dated.
SELECT min(day_from) AS first, max(day_to) AS last FROM node WHERE kind IN ('Meeting', 'Inspection') AND day_from IS NOT NULL
