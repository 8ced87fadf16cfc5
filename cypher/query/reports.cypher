// Reports that name something; dates are days of publication.
MATCH (r:Report:GovGraph)
WHERE r.id IS NOT NULL
// if wide
  AND r.publishedSort > ''
// end
// if official
  AND EXISTS { (r)-[:MENTIONS]->(o:GovGraph) WHERE o.id IN $official }
// end
// if project
  AND EXISTS { (r)-[:MENTIONS]->(p:GovGraph) WHERE p.id IN $project }
// end
// if district
  AND EXISTS { (r)-[:MENTIONS]->(d:GovGraph) WHERE d.id IN $district }
// end
// if meeting
  AND EXISTS { (r)-[:REPORTS]->(m:GovGraph) WHERE m.id IN $meeting }
// end
// if undated
  AND r.publishedFrom IS NULL
// end
// if wide-undated
  AND r.publishedSort >= '~'
// end
// if undated
RETURN count(*) AS undated
// end
// if page-dated
  AND r.publishedFrom <= date($to) AND r.publishedTo >= date($from)
// end
// if wide-page-dated
  AND r.publishedSort <= $to AND r.publishedSort >= left($from, 4)
// end
// if after
  AND [r.publishedSort, r.title, r.id] > [$k0, $k1, $k2]
// end
// if wide-after
  AND r.publishedSort >= $k0
// end
// if page
WITH r ORDER BY r.publishedSort, r.title, r.id
// end
// if limit
LIMIT $limit
// end
// if page
RETURN r.id AS id, r.title AS title, r.source AS source, r.published AS published, r.publishedSort AS sort, COUNT { (r)<-[:FROM]-(:Fact) } AS facts
ORDER BY sort, title, id
// end
