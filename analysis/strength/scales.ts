/**
 * Wordings that set how strongly a thing is said: `kind level | English | Chinese`. Officialese that stands in
 * every text ("further", "continue to", 进一步, 加大力度, 切实) is left out on purpose: it tells nothing.
 */
export const strengthScales = `
risk 2 | severe; severely; grave; serious; seriously; acute; dire; grim; sharp; sharply; drastic; collapse; extreme; extremely; unprecedented; very high; crisis; catastrophic; dramatically; acutely; very large; enormous; plunge | 严峻; 严重; 巨大; 急剧; 空前; 极其; 剧烈; 异常; 极大; 尖锐; 前所未有; 极为; 重创; 崩溃; 危机; 暴跌; 十分严峻
risk 1 | significant; significantly; considerable; considerably; substantial; greater; large; larger; high; higher; elevated; mounting; marked; markedly; more; many; increasing; increasingly; intensify; strong; heavy; major; notable; notably; worsen; growing; rising; heightened; still face; particularly; highly | 较大; 明显; 更大; 显著; 加剧; 较多; 诸多; 不少; 突出; 上升; 偏大; 日益; 大幅; 加重; 更加; 更趋; 高企; 愈发; 越来越; 恶化; 高度; 更多; 较为突出
risk -1 | somewhat; slight; slightly; modest; modestly; mild; mildly; limited; some; a little; eased; ease; easing; moderate; moderately; minor; lessen; diminish; diminished; recede; abate; less; lower; contained; fewer; temporary; isolated | 有所; 一定; 略; 轻微; 有限; 个别; 小幅; 缓解; 减轻; 缓和; 略有; 稍; 趋缓; 收敛; 部分; 短期; 下降; 可控
risk -2 | minimal; negligible; hardly; barely; largely dissipated; largely disappeared; very small; vanish | 微乎其微; 基本消除; 极小; 微小; 几乎没有; 基本化解; 极低
measure 2 | all-out; at all costs; whatever it takes; resolutely; decisive; decisively; immediately; immediate; sweeping; unprecedented; forceful; forcefully; extraordinary; emergency; massive; relentless | 全力; 全力以赴; 坚决; 超常规; 立即; 马上; 不惜一切; 强有力; 决不; 空前; 最严; 严厉; 大规模; 千方百计; 刻不容缓
measure 1 | more forceful; more proactive; more powerful; more active; more effective; more vigorous; vigorous; vigorously; stronger; bolder; larger; greater; faster; earlier; strict; strictly; stringent; front-load; substantial; aggressive; more decisive; swiftly; more support; double; doubling | 更加有力; 更大力度; 更加积极; 更有力; 更大; 更快; 大力; 从严; 严格; 加倍; 靠前; 更多; 力度更大; 加码; 更早; 更高; 抓紧; 尽快; 更加有效; 大幅
measure -1 | moderate; moderately; gradual; gradually; cautious; cautiously; appropriate; modest; modestly; is considering; are considering; will consider; explore; temporary; pilot; selective; where possible; limited; smaller; slower; slow the pace; encourage | 适度; 逐步; 稳妥; 谨慎; 适当; 考虑; 探索; 试点; 阶段性; 有序; 审慎; 鼓励; 渐进; 有选择
measure -2 | study; study the feasibility; may consider; look into; no plan; no immediate plan; not rule out; pause; suspend; scale back; wind down | 研究; 不排除; 暂缓; 暂停; 缩减; 退出; 无意; 暂无计划; 酌情
outlook 2 | very strong; very likely; certain; certainly; without doubt; exceptionally; sharply; surge; sharp; boom; firmly | 必将; 必然; 毫无疑问; 强劲; 势不可挡; 大幅; 一定会; 高速; 显著
outlook 1 | strong; strongly; robust; solid; confident; confidence; firm; healthy; accelerate; faster; higher; favourable; brighter; improve; optimistic; significant; resilient; likely | 有信心; 稳健; 良好; 加快; 更好; 明显; 乐观; 向好; 坚实; 回升; 有望; 较强; 韧性; 完全有能力; 改善; 较快
outlook -1 | moderate; moderately; modest; modestly; gradual; gradually; slightly; somewhat; subdued; soft; softer; slow; slower; weak; weaker; may; might; could; possible; lower; limited; below; tepid; cautious; ease | 温和; 小幅; 逐步; 放缓; 略; 偏弱; 较弱; 可能; 有所; 趋缓; 较低; 减弱; 谨慎; 缓慢; 有限; 或将; 低于
outlook -2 | recession; contract; contraction; stagnate; stagnation; bleak; very weak; sharply lower; severe; significantly weaker; significantly lower; collapse; shrink | 衰退; 收缩; 停滞; 萎缩; 严峻; 极不乐观; 大幅下降; 大幅放缓; 黯淡; 负增长
`;

/** Officialese that contains a wording of the scales without its force. */
export const plainWordings = [
  '加大力度',
  '力度',
  '加大政策力度',
  '有所作为',
  '一定要',
  '可能性',
  'at large',
  'by and large',
  'high-quality',
  'highlight',
];
