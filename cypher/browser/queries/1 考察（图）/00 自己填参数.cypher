// 00 或者自己填：点标题，改引号里的字，再运行
:param [{official, project, district, year}] => { RETURN '裴云樵' AS official, '青龙垴抽水蓄能电站' AS project, '罗田县' AS district, '2024' AS year }
