-- A page of one official's inspections and the last inspection of a project are found in their order.
DROP INDEX edge_from;
CREATE INDEX edge_from ON edge (from_id, kind, sort);
DROP INDEX edge_to;
CREATE INDEX edge_to ON edge (to_id, kind, rank, sort);
