// 06 一天里开了什么会，去了哪里（$day，例如 2024-11-14）
MATCH path = (:Official)-[r:TOOK_PART_IN|CHAIRED|SPOKE_AT|ATTENDED]->()-[:TOOK_PLACE_ON]->(:Date:GovGraph {name: $day})
RETURN path ORDER BY r.id LIMIT 28
