-- Which properties nodes of each label and relationships of each type have.
SELECT kind, p.key AS key FROM node, json_each(properties) AS p
UNION
SELECT kind, p.key FROM edge, json_each(properties) AS p
