/**
 * Opposite wordings, a line for each end of an axis: `axis + or − | English | Chinese`. A point that stands at one end
 * reversed a point that stands at the other. Braces hold choices. Only wordings whose sense does not turn with the word beside them.
 */
export const contrastAxes = `
rates + | {raise, increase, lift, hike} {, the, its, their} {key, policy, key policy, overnight, overnight policy, cash, official cash, benchmark, repo, bank, base, interest, main, snb policy, federal funds, deposit, refinancing} rate; {raise, increase, lift} {the, its} target range; {raise, increase} the opr; rate hike; rate increase; hike rate; raise rate | {上调, 提高, 调升} {政策, 基准, 隔夜, 隔夜政策, 关键, } 利率; 加息; 升息
rates 0 | {keep, maintain, hold, leave} {, the, its, their} {key, policy, key policy, overnight, overnight policy, cash, official cash, benchmark, repo, bank, base, interest, main, snb policy, federal funds, deposit, refinancing} rate; {keep, maintain, hold, leave} {, the, its} target range; {maintain, keep} the opr; rate unchanged; rate on hold; leave rate; hold rate; rates steady | 利率不变; {维持, 保持} {政策, 基准, 隔夜, 隔夜政策, 关键, 联邦基金, } 利率; {维持, 保持} 目标区间; 利率维持不变; 利率维持在; 利率保持在; 利率目标区间维持
rates - | {lower, cut, reduce, trim} {, the, its, their} {key, policy, key policy, overnight, overnight policy, cash, official cash, benchmark, repo, bank, base, interest, main, snb policy, federal funds, deposit, refinancing} rate; {lower, cut, reduce} {the, its} target range; rate cut; cut rate; rate reduction; lower rate | {下调, 降低, 调降, 调低} {政策, 基准, 隔夜, 隔夜政策, 关键, 联邦基金, } 利率; 降息; 减息; 利率下调; 下调 {联邦基金利率, } 目标区间
stance + | tighten monetary policy; monetary tightening; policy tightening; restrictive; tighten policy; further tightening; tightening of monetary policy; additional firming; policy firming | 收紧货币政策; 货币紧缩; 紧缩; 进一步收紧; 限制性
stance - | ease monetary policy; monetary easing; policy easing; accommodative; loosen policy; easing of monetary policy; loosen monetary policy | 放松货币政策; 货币宽松; 宽松; 放宽货币政策
tilt + | tilted to the upside; skewed to the upside | 偏上行; 偏向上行
tilt 0 | risks are balanced; roughly in balance; broadly balanced; evenly balanced; balanced risks; roughly balanced | 风险大致平衡; 大致平衡; 基本平衡; 风险平衡
tilt - | tilted to the downside; skewed to the downside | 偏下行; 偏向下行
trend + | accelerate; pick up; speed up; rebound; strengthen; rise; increase; climb; grow faster; rising; rose; gain pace; surge| 加快; 回升; 上升; 上涨; 提速; 走强; 加速; 反弹; 大幅上涨; 攀升
trend - | slow; slow down; decelerate; weaken; fall; decline; decrease; drop; moderate; fell; falling; ease; lose pace; cool; recede; soften | 放缓; 回落; 下降; 下跌; 减弱; 减少; 走弱; 下滑; 趋缓; 降温; 走低
state + | improve; improved; improvement; recover; solid; strong; robust; resilient; eased | 改善; 好转; 向好; 稳固; 强劲; 恢复; 缓解
state - | deteriorate; worsen; weak; fragile; sluggish; subdued; worsened; deepen | 恶化; 加剧; 疲软; 低迷; 脆弱; 疲弱; 不稳固
supply + | lift restriction; relax; reopen; resume; restart | 放宽; 重启; 放开; 恢复通航; 恢复出口
supply - | suspend; halt; tighten restriction; impose restriction | 收紧; 暂停; 停止; 叫停
currency + | appreciation; appreciate; stronger currency | 升值
currency - | depreciation; depreciate; weaker currency | 贬值
fx + | sell foreign currency; sale of foreign currency; foreign currency sale; selling foreign currency; focus on selling foreign currency | 出售外币; 卖出外汇; 抛售外汇; 出售外汇
fx - | buy foreign currency; purchase of foreign currency; foreign currency purchase; no longer selling foreign currency; no longer focusing on | 买入外汇; 购买外汇; 买入外币; 不再侧重于出售外汇
assurance + | has gained greater confidence; gained greater confidence; greater confidence; now confident | 信心增强; 更有信心; 更大信心
assurance - | until it has gained; not yet confident; lack confidence; does not expect it will be appropriate | 尚未获得; 尚无信心; 在获得更大信心之前; 信心不足
`;
