// 00 先运行这一条：只画查到的线，双击最多展开 30 个
:config {"autoComplete": false, "maxNeighbours": 30}
