// 01 谁考察了哪些项目（最近 20 次）
MATCH path = (:Official:GovGraph)-[i:INSPECTED]->(:Project)
WHERE i.from IS NOT NULL
RETURN path ORDER BY i.sort DESC, i.id LIMIT 20
