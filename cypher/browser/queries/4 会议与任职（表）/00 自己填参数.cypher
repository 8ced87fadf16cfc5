// 00 或者自己填：点标题，改引号里的字，再运行
:param [{official, other, meeting, post, district, day, year}] => { RETURN '卫知秋' AS official, '柯江流' AS other, '全县冬春水利建设现场推进会' AS meeting, '副县长' AS post, '罗田县' AS district, '2024-11-18' AS day, '2024' AS year }
