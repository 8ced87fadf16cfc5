// 00 或者自己填：点标题，改引号里的字，再运行
:param [{official, project, district, from, to, months}] => { RETURN '裴云樵' AS official, '青龙垴抽水蓄能电站' AS project, '罗田县' AS district, '2024-01-01' AS from, '2025-12-31' AS to, 6 AS months }
