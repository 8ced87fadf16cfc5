// Search; the index is made by the schema, and what stands in the store already is put into it by Searching/SearchFill.cs before this.
MATCH (s:GovGraph {id: 'store'}) WHERE s.version = 2
SET s.version = 3;
