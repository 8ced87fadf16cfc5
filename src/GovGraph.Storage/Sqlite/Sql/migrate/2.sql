-- Which projection made the graph; until now there was one.
CREATE TABLE store (projection TEXT NOT NULL);
INSERT INTO store (projection) VALUES ('1');
