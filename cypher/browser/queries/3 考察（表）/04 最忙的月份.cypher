// 04 最忙的月份
CALL () {
  MATCH (i:Inspection:GovGraph) WHERE i.from IS NOT NULL AND size(i.date) >= 7 RETURN left(i.date, 7) AS month, 1 AS inspection, 0 AS meeting, 0 AS report
  UNION ALL
  MATCH (m:Meeting:GovGraph) WHERE m.from IS NOT NULL AND size(m.date) >= 7 RETURN left(m.date, 7) AS month, 0 AS inspection, 1 AS meeting, 0 AS report
  UNION ALL
  MATCH (r:Report:GovGraph) WHERE r.publishedFrom IS NOT NULL AND size(r.published) >= 7 RETURN left(r.published, 7) AS month, 0 AS inspection, 0 AS meeting, 1 AS report
}
RETURN month AS 月份, sum(inspection) AS 考察, sum(meeting) AS 会议, sum(report) AS 报道, sum(inspection) + sum(meeting) AS 合计
ORDER BY 合计 DESC, 月份 LIMIT 60
