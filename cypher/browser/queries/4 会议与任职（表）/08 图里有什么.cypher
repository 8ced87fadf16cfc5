// 08 图里有什么，各有多少
MATCH (n:Report|Official|Post|Project|Site|Meeting|Inspection|District|Date|Initiative|Person) WHERE n:GovGraph
UNWIND labels(n) AS label
WITH label, count(*) AS number
WITH collect({label: label, number: number}) AS found
UNWIND [
  ['报道', 'Report'], ['官员', 'Official'], ['职务', 'Post'], ['项目', 'Project'], ['地点', 'Site'], ['会议', 'Meeting'],
  ['考察（一站）', 'Inspection'], ['区划', 'District'], ['日期', 'Date'], ['举措', 'Initiative'], ['其他人物', 'Person']
] AS kind
RETURN kind[0] AS 类别, kind[1] AS 标签, coalesce(head([f IN found WHERE f.label = kind[1] | f.number]), 0) AS 数量
