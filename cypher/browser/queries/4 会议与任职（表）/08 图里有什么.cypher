// 08 图里有什么，各有多少
CALL () {
  MATCH (n:Report:GovGraph) RETURN 1 AS place, '报道' AS kind, 'Report' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Official:GovGraph) RETURN 2 AS place, '官员' AS kind, 'Official' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Post:GovGraph) RETURN 3 AS place, '职务' AS kind, 'Post' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Project:GovGraph) RETURN 4 AS place, '项目' AS kind, 'Project' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Site:GovGraph) RETURN 5 AS place, '地点' AS kind, 'Site' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Meeting:GovGraph) RETURN 6 AS place, '会议' AS kind, 'Meeting' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Inspection:GovGraph) RETURN 7 AS place, '考察（一站）' AS kind, 'Inspection' AS label, count(n) AS number
  UNION ALL
  MATCH (n:District:GovGraph) RETURN 8 AS place, '区划' AS kind, 'District' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Date:GovGraph) RETURN 9 AS place, '日期' AS kind, 'Date' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Initiative:GovGraph) RETURN 10 AS place, '举措' AS kind, 'Initiative' AS label, count(n) AS number
  UNION ALL
  MATCH (n:Person:GovGraph) RETURN 11 AS place, '其他人物' AS kind, 'Person' AS label, count(n) AS number
}
RETURN kind AS 类别, label AS 标签, number AS 数量 ORDER BY place
