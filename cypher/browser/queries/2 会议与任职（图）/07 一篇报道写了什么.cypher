// 07 一篇报道写了什么（$report 是标题；点报道的圆，右边有全文）
MATCH path = (:Report:GovGraph {title: $report})-[r:REPORTS|MENTIONS]->()
RETURN path ORDER BY type(r) DESC, r.id LIMIT 50
