// 08 图里有什么，各有多少
UNWIND [['Report', '报道'], ['Official', '官员'], ['Post', '职务'], ['Project', '项目'], ['Site', '地点'], ['Meeting', '会议'], ['Inspection', '考察（一站）'], ['District', '区划'], ['Date', '日期'], ['Initiative', '举措'], ['Person', '其他人物']] AS kind
RETURN kind[1] AS 类别, kind[0] AS 标签, COUNT { MATCH (n:GovGraph) WHERE kind[0] IN labels(n) } AS 数量
