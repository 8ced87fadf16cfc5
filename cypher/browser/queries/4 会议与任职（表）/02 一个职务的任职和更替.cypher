// 02 一个区划的某个职务谁在什么时候任过，按报道里最早见到的日子排（$post，$district）
MATCH (o:Official)-[h:HOLDS]->(:Post:GovGraph {name: $post})-[:POST_IN]->(:District {name: $district})
RETURN h.firstSeen AS 最早见于, h.lastSeen AS 最近见于, o.name AS 官员, h.phrase AS 状态, h.title AS 报道里的写法, h.sentence AS 原句, h.reportTitle AS 报道
ORDER BY h.firstSeen, 官员, h.id LIMIT 100
