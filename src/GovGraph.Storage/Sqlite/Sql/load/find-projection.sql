-- Which projection made the graph.
SELECT projection FROM store
