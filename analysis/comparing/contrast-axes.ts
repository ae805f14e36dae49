/**
 * Opposite wordings, one axis in two lines: `axis + or − | English | Chinese`. A point that stands at one end
 * reversed a point that stands at the other. Only wordings whose sense does not turn with the word beside them.
 */
export const contrastAxes = `
rates + | raise rate; raise the policy rate; rate hike; rate increase; raise interest rate; raised the policy rate; higher policy rate; increase the policy rate; raise its policy rate; raise the target range; lift interest rate; increase the overnight policy rate; hike rate | 加息; 上调利率; 上调政策利率; 提高利率; 上调基准利率; 提高政策利率; 升息
rates 0 | keep the policy rate; kept the policy rate; rate unchanged; maintain the policy rate; maintain the target range; keep interest rate; hold rate; leave rate; leave the policy rate; leave interest rate; rates on hold; maintain the overnight policy rate; kept rate; policy rate unchanged; keep its policy rate; leave the target range; maintain the opr | 利率不变; 维持利率; 维持政策利率; 维持目标区间; 维持隔夜政策利率; 保持利率; 维持联邦基金利率; 利率维持不变; 利率维持在; 利率保持在
rates - | lower rate; cut rate; rate cut; lower the policy rate; lower the target range; cut the policy rate; lower interest rate; cut interest rate; reduce the policy rate; lowered the policy rate; lower its policy rate; reduce interest rate; rate reduction | 降息; 下调利率; 下调政策利率; 降低利率; 下调目标区间; 降低政策利率; 减息; 下调联邦基金利率; 下调基准利率; 利率下调
stance + | tighten monetary policy; monetary tightening; policy tightening; restrictive; tighten policy; further tightening; tightening of monetary policy; additional firming; policy firming | 收紧货币政策; 货币紧缩; 紧缩; 进一步收紧; 限制性
stance - | ease monetary policy; monetary easing; policy easing; accommodative; loosen policy; easing of monetary policy; loosen monetary policy | 放松货币政策; 货币宽松; 宽松; 放宽货币政策
tilt + | upside risk; risk to the upside; tilted to the upside; skewed to the upside | 上行风险; 偏上行; 偏向上行
tilt 0 | risks are balanced; roughly in balance; broadly balanced; evenly balanced; balanced risks; roughly balanced | 风险大致平衡; 大致平衡; 基本平衡; 风险平衡
tilt - | downside risk; risk to the downside; tilted to the downside; skewed to the downside | 下行风险; 偏下行; 偏向下行
trend + | accelerate; pick up; speed up; rebound; strengthen; rise; increase; climb; grow faster; rising; rose; gain pace; surge; higher | 加快; 回升; 上升; 上涨; 提速; 走强; 加速; 反弹; 大幅上涨; 攀升
trend - | slow; slow down; decelerate; weaken; fall; decline; decrease; drop; moderate; fell; falling; ease; lose pace; cool; lower; recede; soften | 放缓; 回落; 下降; 下跌; 减弱; 减少; 走弱; 下滑; 趋缓; 降温; 走低
state + | improve; improved; improvement; recover; solid; strong; robust; resilient; eased | 改善; 好转; 向好; 稳固; 强劲; 恢复; 缓解
state - | deteriorate; worsen; weak; fragile; sluggish; subdued; worsened; deepen | 恶化; 加剧; 疲软; 低迷; 脆弱; 疲弱; 不稳固
supply + | expand; widen; extend; enlarge; lift restriction; relax; reopen; resume; restart; add | 扩大; 放宽; 重启; 恢复; 延长; 新增; 放开
supply - | reduce; shrink; narrow; restrict; tighten; suspend; halt; scrap; cancel; abolish; close; end | 缩减; 收窄; 限制; 收紧; 暂停; 取消; 停止; 关闭; 终止
currency + | appreciation; appreciate; stronger currency | 升值
currency - | depreciation; depreciate; weaker currency | 贬值
fx + | sell foreign currency; sale of foreign currency; foreign currency sale; selling foreign currency; focus on selling foreign currency | 出售外币; 卖出外汇; 抛售外汇; 出售外汇
fx - | buy foreign currency; purchase of foreign currency; foreign currency purchase; no longer selling foreign currency; no longer focusing on | 买入外汇; 购买外汇; 买入外币; 不再侧重于出售外汇
assurance + | has gained greater confidence; gained greater confidence; greater confidence; now confident | 信心增强; 更有信心; 更大信心
assurance - | until it has gained; not yet confident; lack confidence; does not expect it will be appropriate | 尚未获得; 尚无信心; 在获得更大信心之前; 信心不足
`;
