UNWIND $rows AS row
MERGE (r:GovGraph {id: row.id})
SET r:Report, r.title = row.title, r.source = row.source, r.published = row.published, r.publishedSort = row.sort,
  r.publishedFrom = date(row.from), r.publishedTo = date(row.to), r.extractor = row.extractor, r.text = row.text
