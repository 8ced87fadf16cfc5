// Version 5. One statement a paragraph; each may run again, and the last says that all have run. Labels and types are those of Core's Labels; a test compares them.
// Everything of ours carries the label GovGraph and an id; nothing else in the database is ever read or touched.

CREATE CONSTRAINT govgraph_id IF NOT EXISTS FOR (n:GovGraph) REQUIRE n.id IS UNIQUE;

CREATE INDEX govgraph_official IF NOT EXISTS FOR (n:Official) ON (n.name);

CREATE INDEX govgraph_official_home IF NOT EXISTS FOR (n:Official) ON (n.home);

CREATE INDEX govgraph_post IF NOT EXISTS FOR (n:Post) ON (n.name);

CREATE INDEX govgraph_district IF NOT EXISTS FOR (n:District) ON (n.name);

CREATE INDEX govgraph_district_code IF NOT EXISTS FOR (n:District) ON (n.code);

CREATE INDEX govgraph_place IF NOT EXISTS FOR (n:Place) ON (n.name);

CREATE INDEX govgraph_place_alias IF NOT EXISTS FOR (n:Place) ON (n.aliases);

CREATE INDEX govgraph_project IF NOT EXISTS FOR (n:Project) ON (n.name);

CREATE INDEX govgraph_site IF NOT EXISTS FOR (n:Site) ON (n.name);

CREATE INDEX govgraph_meeting IF NOT EXISTS FOR (n:Meeting) ON (n.name);

CREATE INDEX govgraph_meeting_sort IF NOT EXISTS FOR (n:Meeting) ON (n.sort);

CREATE INDEX govgraph_inspection IF NOT EXISTS FOR (n:Inspection) ON (n.sort);

CREATE INDEX govgraph_date IF NOT EXISTS FOR (n:Date) ON (n.name);

CREATE INDEX govgraph_initiative IF NOT EXISTS FOR (n:Initiative) ON (n.name);

CREATE INDEX govgraph_person IF NOT EXISTS FOR (n:Person) ON (n.name);

CREATE INDEX govgraph_report IF NOT EXISTS FOR (n:Report) ON (n.publishedSort);

CREATE INDEX govgraph_fact_about IF NOT EXISTS FOR (n:Fact) ON (n.about, n.rank);

CREATE INDEX govgraph_fact_also IF NOT EXISTS FOR (n:Fact) ON (n.also, n.rank);

CREATE INDEX govgraph_fact_sight IF NOT EXISTS FOR (n:Fact) ON (n.about, n.day);

CREATE INDEX govgraph_fact_who IF NOT EXISTS FOR (n:Fact) ON (n.who, n.day);

CREATE INDEX govgraph_mentions IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.target, r.rank);

CREATE INDEX govgraph_reports IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.target, r.rank);

CREATE INDEX govgraph_inspected IF NOT EXISTS FOR ()-[r:INSPECTED]-() ON (r.sort);

CREATE INDEX govgraph_reports_id IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.id);

CREATE INDEX govgraph_mentions_id IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.id);

CREATE INDEX govgraph_holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.id);

CREATE INDEX govgraph_post_in_id IF NOT EXISTS FOR ()-[r:POST_IN]-() ON (r.id);

CREATE INDEX govgraph_took_part_in_id IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.id);

CREATE INDEX govgraph_visited_id IF NOT EXISTS FOR ()-[r:VISITED]-() ON (r.id);

CREATE INDEX govgraph_took_place_on_id IF NOT EXISTS FOR ()-[r:TOOK_PLACE_ON]-() ON (r.id);

CREATE INDEX govgraph_inspected_id IF NOT EXISTS FOR ()-[r:INSPECTED]-() ON (r.id);

CREATE INDEX govgraph_chaired_id IF NOT EXISTS FOR ()-[r:CHAIRED]-() ON (r.id);

CREATE INDEX govgraph_spoke_at_id IF NOT EXISTS FOR ()-[r:SPOKE_AT]-() ON (r.id);

CREATE INDEX govgraph_attended_id IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.id);

CREATE INDEX govgraph_held_by_id IF NOT EXISTS FOR ()-[r:HELD_BY]-() ON (r.id);

CREATE INDEX govgraph_located_in_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.id);

CREATE INDEX govgraph_part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.id);

CREATE FULLTEXT INDEX govgraph_search IF NOT EXISTS FOR (n:GovGraph) ON EACH [n.searchName, n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CALL db.awaitIndexes(300);

MERGE (s:GovGraph {id: 'store'}) ON CREATE SET s:GovGraphStore, s.name = 'GovGraph', s.caption = 'GovGraph', s.version = 6, s.projection = $projection, s.writes = 0 REMOVE s.bare;
