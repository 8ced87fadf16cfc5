// 07 一个区划的时间线，没有年份或日期的在最后（$district）
MATCH (d:District:GovGraph {name: $district})
CALL (d) {
  MATCH (m:Meeting)-[h:HELD_BY]->(d)
  RETURN m AS event, '会议' AS kind, m.name AS name, h.sentence AS sentence, h.reportTitle AS report
  UNION ALL
  MATCH (i:Inspection)-[v:VISITED]->(p:Place)-[:LOCATED_IN]->(d)
  RETURN i AS event, '考察' AS kind, p.name AS name, v.sentence AS sentence, v.reportTitle AS report
}
WITH event, kind, name, sentence, report ORDER BY event.sort, kind DESC, name, event.id LIMIT 200
RETURN coalesce(event.date, '') AS 日期, kind AS 类别, name AS 名称,
  COLLECT { MATCH (o:Official)-[:TOOK_PART_IN|CHAIRED|SPOKE_AT|ATTENDED]->(event) RETURN DISTINCT o.name ORDER BY o.name } AS 官员, sentence AS 原句, report AS 报道
