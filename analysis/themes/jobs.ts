/** One theme a line: `id | English variants | Chinese variants | parent`. English variants match in any inflection. */
export const jobThemes = `
employment | employment; job; jobs growth; employ; job creation; create job; new job; labour market outcome; urban job; employment growth; payroll; nonfarm payroll; job gain; jobs gain; hiring | 就业; 新增就业; 就业岗位; 岗位; 就业增长; 非农就业; 就业形势; 城镇新增就业; 新增就业岗位; 招聘
employment-first | employment-first; stabilise employment; stabilize employment; stable employment; promote employment; ensure employment; employment priority; job security; protect job; safeguard employment; stabilising employment; stabilizing employment; full employment; maximum employment; employment support; high-quality full employment | 就业优先; 稳就业; 保就业; 促进就业; 稳岗; 充分就业; 最大就业; 稳定就业; 援企稳岗; 稳岗扩岗; 高质量充分就业; 就业优先政策; 稳岗返还; 最大化就业
graduate-employment | college graduate; university graduate; graduate employment; graduate; fresh graduate | 高校毕业生; 毕业生; 大学生就业; 应届生; 应届毕业生
informal-work | gig work; flexible employment; gig worker; informal worker; platform worker; delivery rider; new forms of employment | 灵活就业; 新就业形态; 零工; 外卖骑手; 新就业群体
job-losses | job loss; layoff; lay off; job cut; redundancy; mass layoff; cut job; laid off; job reduction; dismissal | 失业潮; 裁员; 失去工作; 岗位流失; 下岗; 裁减; 减员; 解雇
key-groups-employment | key group; disadvantaged group; hard to employ; vulnerable worker | 重点群体; 困难群体; 重点人群; 就业困难人员; 脱贫人口就业
labour-disputes | labour dispute; strike; industrial action; wage arrears; labor dispute; walkout; work stoppage; unpaid wage; arrears of wage | 劳资纠纷; 罢工; 欠薪; 拖欠工资; 劳动争议; 农民工工资
labour-market | labour market; labor market; job market; tight labour market; employment condition; jobs market; employment situation; labour market condition; employment market | 劳动力市场; 就业市场; 劳动市场; 人力市场 | employment
labour-shortage | labour shortage; labor shortage; shortage of worker; worker shortage; manpower shortage; staff shortage; skill shortage; tight labour supply; job vacancy; vacancy; shortage of skilled; lack of skilled worker | 用工荒; 劳动力短缺; 招工难; 人手短缺; 人力短缺; 用工短缺; 职位空缺; 用工难; 缺工; 技工短缺
labour-supply | labour supply; labor supply; labour force; labor force; participation rate; workforce; manpower; labour guarantee; labour force participation; working-age | 劳动力供给; 劳动力; 劳动参与率; 劳动力供应; 人力; 用工; 用工保障; 劳动年龄人口; 劳动参与; 人力供应
migrant-workers | migrant worker; foreign worker; guest worker; rural migrant worker; immigrant worker | 农民工; 外来工; 外劳; 进城务工; 外籍劳工; 务工人员; 外来务工
pensions | pension; retirement; state pension; retirement age; superannuation; retiree; pensioner; old-age insurance | 养老金; 退休; 退休年龄; 延迟退休; 退休金; 养老保险; 强积金
skills-training | skill training; vocational training; retraining; upskilling; reskilling; apprenticeship; vocational education; skills upgrading; skill | 技能培训; 职业培训; 再培训; 技能提升; 学徒; 职业技能; 职业教育; 技能人才; 技能
staff-stabilisation | keep worker; retain worker; job retention; furlough scheme; furlough; wage subsidy; job support scheme; short-time work; job retention scheme; kurzarbeit | 留工; 稳岗补贴; 工资补贴; 保就业计划; 稳岗留工; 稳岗位; 薪金补贴; 短时工作
talent | talent; skilled personnel; talent pool; skilled talent; professional talent; top talent | 人才; 人才队伍; 高端人才; 人才引进
unemployment | unemployment; unemployed; jobless; unemployment rate; jobless rate; jobless claim; surveyed unemployment rate; joblessness; unemployment insurance; unemployment benefit | 失业; 失业率; 失业人员; 调查失业率; 城镇调查失业率; 失业保险; 失业金
working-conditions | working condition; working hours; workplace safety; labour rights; labor rights; rights and interests of worker; overtime; labour law; workers rights; workers protection | 劳动条件; 工作时间; 劳动者权益; 劳动权益; 加班; 工时; 劳动法; 劳动保障; 劳动者权益保障
youth-unemployment | youth unemployment; youth employment; young people employment; youth jobless rate; young jobseeker | 青年失业; 青年就业; 青年失业率; 年轻人就业 | unemployment
`;
