-- Which properties nodes of each label and relationships of each type have.
SELECT kind, key FROM node, json_each(properties)
UNION
SELECT kind, key FROM edge, json_each(properties)
