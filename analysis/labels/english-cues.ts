import { type CueEntry, termsOf } from './cue-entry';

/** English cue words. Matched by light stem, so one form stands for its regular inflections. Longer than other files: one table, kept whole to be read beside the Chinese one. */
export const ENGLISH_CUES: readonly CueEntry[] = [
  {
    id: 'risk/decline',
    terms:
      termsOf(`fall, fell, fallen, drop, decline, slump, plunge, contract, contraction, shrink, shrank, shrunk,
      tumble, plummet, slide, slid, sink, sank, dwindle, downturn, decrease, reduction in output,
      downgrade, downward, lower than expected, below expectations, worse than expected, cut its forecast,
      cut forecasts, revised down, revise downward, downward revision, outflow, capital flight, depreciate,
      depreciation, dip, negative growth, down from, dry up, dried up, dropped off, nosedive, retreat,
      setback, declining, worsen, deteriorate, deterioration, eroded, erode, erosion, deflation,
      disinvestment, fall short, fell short`),
    example: 'Factory orders fell for a third month.',
  },
  {
    id: 'risk/weakening',
    terms:
      termsOf(`slow, slower, slowdown, cool, weaken, weak, weaker, weakness, sluggish, soften, softer, subdued,
      stagnate, stagnant, stagnation, stagflation, tepid, anaemic, anemic, lose momentum, loss of momentum,
      losing steam, fragile, fragility, lacklustre, lackluster, soft demand, muted, tentative, uneven, sag,
      falter, stall, flat, below potential, below trend, modest growth, disappoint, disappointing,
      deceleration, decelerate, moderate growth, slack, languish, poor performance, dampen, dull,
      faltering, slow pace, loosen, low growth, lagging, lag behind, underperform, tapering off, bleak,
      grim, gloomy, gloom, dire,
      not yet solid, not yet firm, not yet entrenched, not yet secure, not yet secured, not yet stable,
      not yet on a firm, not yet on firm, not yet firmly, not yet consolidated, not firmly established,
      not well established, not solid, not firm, not strong enough, not solid enough, not robust enough,
      far from solid, far from secure, far from firm, lack momentum, lacked momentum, lacking momentum,
      lacks strength, insufficient momentum, lost momentum, shaky, shaky ground, shaky footing, unsteady,
      wobbly, lose ground, lost ground, losing ground, lose steam, lost steam, run out of steam, running
      out of steam, ran out of steam, patchy, bumpy, feeble, fizzle, thin ice, yet to take hold, yet to
      recover, not broad-based, not self-sustaining, hardly growing, barely growing, barely grew`),
    example: 'Demand at home remains sluggish.',
  },
  {
    id: 'risk/frailty',
    terms: termsOf(`fragile, fragility, frail, frailty, shaky, unsteady, wobbly,
      patchy, feeble, thin ice, weak footing, shallow recovery, anaemic, anemic, lacklustre, lackluster,
      not yet solid, not yet firm, not yet entrenched, not yet secure, not yet secured, not yet stable,
      not yet on a firm, not yet on firm, not yet firmly, not yet consolidated, not yet assured, not yet broad-based,
      not firmly established, not well established, not solid, not firm, not strong enough, not solid enough,
      not robust enough, not broad-based, not self-sustaining, far from solid, far from secure, far from firm,
      far from certain, lack momentum, lacked momentum, lacking momentum, lacks strength, lack of momentum,
      insufficient momentum, lose momentum, lost momentum, losing momentum, loss of momentum, lose ground, lost ground,
      losing ground, lose steam, lost steam, losing steam, run out of steam, running out of steam, ran out of steam,
      yet to take hold, yet to recover, weak foundation, weak foundations`),
    example: 'The upturn is on shaky ground.',
  },
  {
    id: 'risk/pressure',
    terms:
      termsOf(`pressure, headwind, strain, burden, squeeze, drag, weigh on, weighed on, weighing on, weigh heavily,
      overhang, bottleneck, constraint, constrain, stress, stretched, tight credit,
      tighter financial conditions, tight supply, overcapacity, excess capacity, oversupply, glut,
      imbalance, distortion, mismatch, obstacle, barrier, impediment, overheating, overheat, congestion,
      backlog, logjam, gridlock, stalemate, impasse, deadlock, tightness, take a toll, heavy toll,
      bear the brunt, brunt, hard hit, hardest hit, hard-hit`),
    example: 'Port congestion is a drag on exports.',
  },
  {
    id: 'risk/danger',
    terms:
      termsOf(`risk, riskier, risky, threat, threaten, danger, dangerous, vulnerable, vulnerability, jeopardy,
      jeopardise, jeopardize, hazard, peril, perilous, precarious, downside, upside risk, tail risk,
      exposed to, fraught, susceptible, prone to, at stake, unsustainable, unsafe, fault line, time bomb,
      brink, on the verge of, spillover, spill over, contagion, knock-on, second-round effects,
      wage-price spiral, vicious circle, vicious cycle, spiral, escalate, escalation,
      unintended consequences, adverse, backfire, trap, red flag`),
    example: 'A disorderly repricing is the main danger.',
  },
  {
    id: 'risk/harm',
    terms:
      termsOf(`hurt, harm, harmful, damage, undermine, disrupt, disruption, disruptive, cripple, devastate,
      devastating, dent, hamper, hinder, impede, stifle, destabilise, destabilize, derail, choke, penalise,
      penalize, punish, exacerbate, aggravate, ravage, wreak havoc, havoc, chaos, chaotic, wipe out,
      wiped out, destroy, destruction, decimate, hit by, hit hard, be hit, was hit, have hit, has hit,
      would hit, could hit, will hit, blow to, a blow, costly, detrimental, negative impact,
      negative effect, adverse effect, adversely affect, negatively affect, adversely, suffer, backlash,
      sabotage, throttle, hollow out, scare off, deter, discourage, inhibit, cost jobs, kill jobs,
      job-killing, crowd out, divert, paralyse, paralyze, paralysis, mar, disaster, disastrous,
      catastrophe, catastrophic, reckless, fail, failure, failing, broken, badly, severe, severely,
      seriously, unfair, unjust, waste, wasteful, wasted`),
    example: 'Higher duties would hurt small exporters.',
  },
  {
    id: 'risk/crisis',
    terms:
      termsOf(`crisis, crises, recession, depression, turmoil, shock, crash, collapse, default, bankruptcy,
      bankrupt, insolvency, insolvent, panic, bubble, war, conflict, sell-off, selloff, selling pressure,
      bank run, bailout, meltdown, pandemic, epidemic, outbreak, resurgence, drought, flood, famine,
      unrest, instability, unstable, turbulence, turbulent, volatile, volatility, emergency, hard landing,
      credit crunch, debt distress, stagflation, hyperinflation, shutdown, government shutdown, lockdown,
      invasion, blockade, strike action, attack, cyberattack, fraud, scandal, bad loans,
      non-performing loans, nonperforming loans, delinquency, delinquent, foreclosure, impairment,
      write-off, write-down, margin call`),
    example: 'The country slid into recession.',
  },
  {
    id: 'risk/shortage',
    terms: termsOf(`shortage, shortfall, deficit, lack, scarce, scarcity, insufficient, inadequate, unable to,
      not enough, run out, running out, understaffed, underfunded, underinvestment, funding gap,
      financing gap, gap between, supply gap, limited access, limited capacity, no longer able,
      cannot afford, can't afford, unaffordable, out of reach, lacking, depleted, depletion, exhausted,
      run dry, too little, too few, too slow, too late, loophole, delay, delayed, behind schedule, overdue,
      unmet, dearth, deficiency, dependence on, dependent on, overreliance, reliance on, rely heavily,
      rely on imports`),
    example: 'Hospitals face a shortage of nurses.',
  },
  {
    id: 'risk/worry',
    terms:
      termsOf(`concern, concerned, worry, worried, worrying, worrisome, fear, fearful, anxiety, anxious, uncertain,
      uncertainty, uncertainties, unclear, unpredictable, unpredictability, warn, warned, warning, caution,
      cautious, cautioned, alarm, alarming, doubt, doubtful, unease, uneasy, pessimism, pessimistic,
      sceptical, skeptical, scepticism, skepticism, nervous, jitters, spook, fret, rattled, wary,
      loss of confidence, loss of trust, lose confidence, sap confidence, confidence fell, murky, clouded,
      cloud, dark cloud, overshadow, complaint, criticise, criticize, criticism, troubling, trouble,
      troubled, ominous, questionable, question mark`),
    example: 'Bankers are worried about refinancing.',
  },
  {
    id: 'risk/cost',
    terms:
      termsOf(`inflation, inflationary, high inflation, rising prices, rising costs, rising cost, higher costs,
      higher prices, price increases, price hikes, price hike, cost of living, costs, expensive, soaring,
      soar, skyrocket, spiralling, spiraling, surging costs, more expensive, pricier, price pressures,
      cost pressures, fuel costs, borrowing costs, input costs, debt, indebted, indebtedness,
      interest burden, debt burden, public debt, high interest rates, higher interest rates, elevated,
      persistent, sticky, stubborn, stubbornly high, high unemployment, persistently high, tax burden,
      pass on to consumers, pay more, paying more, price shock, overvalued, stretched valuations, leverage`),
    example: 'Families struggle with the cost of living.',
  },
  {
    id: 'risk/hardship',
    terms:
      termsOf(`lose, lost, loss, losses, layoff, lay off, laid off, job cuts, job losses, unemployment, unemployed,
      jobless, closure, shut down, close down, poverty, poor households, struggle, struggling, difficulty,
      difficult, hardship, challenge, challenging, problem, issue facing, plight, homelessness, homeless,
      hunger, inequality, disparity, inequities, discrimination, suffering, pain, painful, squeezed,
      burdened, cash-strapped, distressed, distress, fired, furlough, retrench, redundancies,
      empty shelves, arrears, evict, eviction, priced out, go under, go bust, weaker households,
      insecurity, injustice, corruption, crime, illegal, smuggling, theft, abuse, exploitation, dumping,
      cheating, predatory`),
    example: 'Thousands of workers were laid off.',
  },
  {
    id: 'risk/dispute',
    terms:
      termsOf(`trade war, tariff war, price war, currency war, retaliate, retaliation, retaliatory, tension,
      tariffs, sanction, protectionism, protectionist, dispute, fragmentation, geopolitical, hostility,
      hostile, confrontation, decoupling, de-risking, rift, standoff, stand-off, friction, clash, coercion,
      weaponise, weaponize, embargo, trade barriers, trade restrictions, export restrictions,
      unfair competition, boycott, no deal, no-deal, walk away, breakdown, collapse of talks, polarisation,
      polarization`),
    example: 'Fresh trade tension unsettled shippers.',
  },
  {
    id: 'risk/extreme',
    terms:
      termsOf(`lowest since, weakest since, worst since, lowest level, lowest in, weakest in, worst in, record low,
      multi-year low, biggest drop, sharpest drop, steepest, sharpest decline, largest decline,
      biggest fall, worst, unprecedented, sharply, sharp, steep, dramatically, record high deficit,
      highest since, all-time low, for the third straight month, consecutive decline, massive, grave`),
    example: 'Sales are at their lowest level in a decade.',
  },
  {
    id: 'measure/act',
    terms:
      termsOf(`announce, launch, introduce, impose, approve, sign, signed, enact, pass a law, passed a bill,
      passed legislation, issue, issued, allocate, earmark, ban, prohibit, suspend, extend, exempt, waive,
      subsidise, subsidize, invest, fund, finance, provide, grant, order, ordered, instruct, direct,
      mandate, implement, establish, set up, unveil, roll out, rolled out, adopt, ratify, repeal, revoke,
      abolish, rescind, reinstate, authorise, authorize, levy, slap, freeze, seize, expel, designate,
      sanctioned, restrict, limit, cap, curb, crack down, clamp down, reform, overhaul, strengthen, expand,
      step up, speed up, accelerate, simplify, streamline, promote, support, encourage, deploy, inject,
      intervene, purchase, auction, nationalise, privatise, privatize, deregulate, regulate, supervise,
      inspect, enforce, penalty, fined, fine, prosecute, sue, sued, ruled, investigate, probe,
      file a complaint, negotiate, renegotiate, reached an agreement, agreed to, agree to,
      sign an agreement, signed an agreement, appoint, nominate, created, create, award, awarding,
      disburse, deliver, build, upgrade, modernise, modernize, protect, lower barriers, amend, draft,
      drafted, submit, veto, vote, voted, pause, postpone, halt, withdraw, scrap, reject, decide, decided,
      decision`),
    example: 'The agency launched an inspection campaign.',
  },
  {
    id: 'measure/ease-or-tighten',
    terms:
      termsOf(`cut rates, cut interest rates, cut its key rate, raise rates, raised rates, raise interest rates,
      raised interest rates, raised its key rate, hike rates, hiked rates, rate hike, rate cut,
      rate increase, lift rates, lifted rates, lower rates, lowered rates, lowering interest rates,
      hold rates, held rates, kept rates, keep rates, left rates unchanged, leave rates unchanged,
      kept unchanged, keep unchanged, maintain the policy rate, maintain the target range, target range,
      hold steady, kept its benchmark, tighten policy, tightened, tighten, tightening, ease policy,
      monetary easing, easing, loosen policy, quantitative easing, bond purchases, asset purchases,
      balance sheet reduction, quantitative tightening, cut taxes, tax cut, tax cuts, raise taxes,
      tax relief, raise tariffs, raised tariffs, cut tariffs, lower tariffs, impose tariffs,
      imposed tariffs, imposing tariffs, increase spending, cut spending, spending cuts,
      reserve requirement ratio, basis points, cut the rate, reduce the rate, slashed, slash, reduce,
      increase the limit, raise the limit, raise the minimum wage`),
    example: 'The board voted to raise rates by a quarter point.',
  },
  {
    id: 'measure/instrument',
    terms:
      termsOf(`tariff, duty, duties, levies, subsidy, subsidies, tax credit, quota, stimulus, package, programme,
      program, scheme, initiative, action plan, plan, bill, act, law, legislation, regulation, rule,
      executive order, decree, directive, guideline, guidance, policy, policies, measure, measures,
      fiscal policy, monetary policy, budget, spending, grant, loan, loan guarantee, credit line, facility,
      bond issue, special bonds, fund, relief, rebate, allowance, voucher, benefit payment, pension,
      minimum wage, licence, license, permit, export controls, import ban, moratorium, cap on, ceiling,
      repo rate, policy rate, benchmark rate, interest rates, federal funds rate, discount rate, liquidity,
      reserves, swap line, standards, pilot, free trade agreement, trade deal, agreement, treaty,
      memorandum, framework, strategy, task force, working group, committee, investigation, waiver,
      exemption, incentive, infrastructure, provision, proposal`),
    example: 'A new subsidy is paid to dairy farmers.',
  },
  {
    id: 'measure/directive',
    terms: termsOf(
      `must, should, need to, needs to, shall, ought to, is required to, are required to, require, urge, urged, call on, called on, called for, call for, priority, top priority, let us, we have to, has to, have to, demand, demanded, it is necessary to, it is essential to, efforts should be made, make efforts, recommend, propose, proposed`,
    ),
    example: 'Local offices must publish their accounts.',
  },
  {
    id: 'measure/pledge',
    terms: termsOf(
      `will continue to, stand ready, stands ready, committed to, commit to, commitment, pledge, pledged, vow, vowed, promise, promised, intend, intends, intention, plan to, plans to, planning to, planned, aim to, aims to, aiming to, seek to, seeks to, seeking to, determined to, determination, resolve to, prepared to, ready to, work to, working to, take steps, take action, taking action, steps to, act to, move to, considering, consider, weighing, would consider, is drafting, on the table, threatened to, will not hesitate, remain vigilant, monitor closely, closely monitor, we will, the government will, the ministry will, efforts to, data-dependent, meeting by meeting`,
    ),
    example: 'The ministry is committed to paying suppliers on time.',
  },
  {
    id: 'measure/target',
    terms: termsOf(
      `target, targets, targeted, goal, objective, benchmark of, aim of, by the end of the decade, net zero, target of, inflation target, growth target, growth target of, back to target, to target, five-year plan, roadmap, milestone, set a goal`,
    ),
    example: 'Parliament set a growth target of 4 percent.',
  },
  {
    id: 'measure/content',
    terms: termsOf(
      `effective from, effective on, takes effect, take effect, took effect, comes into force, came into force, enter into force, entered into force, with effect from, eligible, eligibility, applies to, apply to, subject to, beneficiaries, qualify, entitled to, per household, per person, deadline, valid until, until the end, is extended, be extended, up to, within days, no later than, applicants, in the form of, will cover, will receive`,
    ),
    example: 'The relief takes effect on Monday.',
  },
  {
    id: 'outlook/forecast',
    terms: termsOf(
      `forecast, forecasts, project, projects, projected, projection, predict, predicts, prediction, estimate that, expect, expects, expected, expectation, expectations, anticipate, anticipated, anticipates, foresee, foresees, foreseen, envisage, envisages, see growth, sees growth, sees inflation, sees, baseline scenario, baseline, scenario, assume, assumption, consensus, pencil in, revised up, revise upward, guidance for, estimated to, according to the projections`,
    ),
    example: 'The fund forecasts growth of 3 percent.',
  },
  {
    id: 'outlook/future',
    terms: termsOf(
      `will, would, we'll, they'll, he'll, she'll, it'll, you'll, i'll, won't, shall, going to, about to, set to, due to begin, scheduled to, to be completed, likely, unlikely, likely to, unlikely to, bound to, poised to, on track, on course, heading for, headed for, slated to, in store, loom, looming, imminent, eventually, remains to be seen, will depend, depend on, would be, will be, will remain, remain elevated, will have, will likely`,
    ),
    example: 'Exports are likely to recover.',
  },
  {
    id: 'outlook/horizon',
    terms: termsOf(
      `next year, next month, next quarter, next week, this year, coming months, coming year, coming years, coming quarters, coming weeks, years ahead, months ahead, period ahead, ahead, going forward, looking ahead, looking forward, in the future, near future, future, medium term, medium-term, long term, long-term, longer term, longer run, near term, near-term, short term, second half, later this year, end of the year, by the end of, year-end, end of this year, by mid, rest of the year, remainder of the year, over the next, in the next, within the next, full year, full-year, first half of next year, fiscal year, decade, for some time, for longer, soon, before long, over time, tomorrow, by year-end, gradually, over the course of`,
    ),
    example: 'Prices should settle over the next two quarters.',
  },
  {
    id: 'outlook/prospect',
    terms: termsOf(
      `outlook, prospect, prospects, expected path, trajectory, path, momentum, confident, confidence that, optimism, optimistic, potential, room for, scope for, opportunity, upside, tailwind, well positioned, well placed, favourable, favorable, brighten, converge, return to target, soft landing, turning point, bottom out, bottomed out, peak, peaked, sustain, on the horizon, balance of risks, risks are balanced, hope, hopes, hopeful, promising, remain resilient, trend`,
    ),
    example: 'The outlook for tourism has brightened.',
  },
  {
    id: 'outlook/pricing',
    terms: termsOf(
      `pricing in, priced in, price in, markets expect, market expects, traders expect, investors expect, analysts expect, economists expect, bets, betting, bet on, bet that, odds, probability, chance of, percent chance, futures, futures market, fedwatch, swaps, implied, polled, poll of economists, surveyed, consensus forecast, market expectations, expectations for a rate cut, median forecast, price target, dot plot, hawkish, dovish, hawks, fully priced`,
    ),
    example: 'Traders put the odds of a rise at one in three.',
  },
  {
    id: 'who/authority',
    terms: termsOf(
      `government, ministry, minister, ministers, president, white house, congress, senate, house of representatives, central bank, central banks, federal reserve, the fed, fed, fomc, ecb, european central bank, bank of england, bank of japan, boj, boe, rbi, rba, rbnz, people's bank, pboc, reserve bank, monetary authority, commission, regulator, treasury, administration, authority, authorities, council, state council, governor, mayor, court, parliament, lawmakers, legislature, premier, prime minister, secretary, department, agency, agencies, policymakers, policy makers, official, officials, chancellor, cabinet, executive board, board of directors, governing council, monetary policy committee, policy committee, committee, imf, world bank, wto, opec, g7, g20, european union, the eu, european commission, eu, brussels, washington, beijing, democrats, republicans, senators, house republicans, trump, biden, federal government, state government, local governments, statistics bureau, customs, envoy, delegation, both sides, two sides, the board, members, participants, ombudsman, sec, ftc, fda, fcc, sebi`,
    ),
    example: 'The ministry published the figures.',
  },
  {
    id: 'who/company',
    terms: termsOf(
      `company, companies, firm, corporation, inc, ltd, plc, corp, shareholders, stock, share, shares, ceo, chief executive, quarterly earnings, earnings, revenue, profit, profits, net profit, margin, startup, startups, brand, customers, product, products, store, stores, factory, lender, lenders, bank's, retailer, airline, carmaker, producer, manufacturer, manufacturers, venture, investors, portfolio, dividend, ipo, valuation, business, businesses, industry, farmers, exporters, households, consumers`,
    ),
    example: 'The company opened two stores.',
  },
  {
    id: 'who/analyst',
    terms: termsOf(
      `analyst, analysts, economist, economists, strategist, strategists, expert, experts, researcher, researchers, professor, think tank, survey, goldman, jpmorgan, morgan stanley, moody's, fitch, observers, critics, chief economist, trader, traders, opposition, union, lobby, association, chamber of commerce`,
    ),
    example: 'Analysts were surprised by the vote.',
  },
  {
    id: 'who/market',
    terms: termsOf(
      `market, markets, stocks, bonds, bond yields, treasury yields, yield, dollar, yuan, rupee, euro, sterling, yen, gold, oil, crude, brent, bitcoin, index, wall street, futures, equities, currency, exchange rate, commodity, commodities, s&p, nasdaq, dow, points, percent to, trading`,
    ),
    example: 'Stocks closed little changed.',
  },
  {
    id: 'say',
    terms: termsOf(
      `said, says, say, told, tells, according to, stated, state, added, noted, note, argue, argued, believe, believes, think, thinks, reported, report, wrote, remarks, statement, reiterated, emphasised, emphasized, stressed, explained, acknowledged, suggested, suggest, indicated, indicate, show, showed, data`,
    ),
    example: 'She said the talks were over.',
  },
  {
    id: 'what/indicator',
    terms: termsOf(
      `gdp, growth, economic growth, economy, output, production, industrial production, exports, imports, trade, employment, jobs, wage, wages, demand, consumption, consumer spending, investment, retail sales, prices, price, consumer prices, cpi, pce, ppi, pmi, productivity, credit, lending, deficit, surplus, housing, labour market, labor market, domestic demand, activity, economic activity, foreign exchange reserves, supply, supply chain, supply chains, sentiment, confidence, incomes, profits, revenues, recovery`,
    ),
    example: 'Industrial production was published today.',
  },
  {
    id: 'what/rise',
    terms: termsOf(
      `rise, rose, risen, increase, grow, grew, grown, gain, climb, jump, surge, up, higher, expand, expansion, pick up, picked up, accelerated, edge up, edged up, added, peak, record high, exceed, exceeded, year on year, year-on-year, from a year earlier, compared with, percentage points, percent`,
    ),
    example: 'Wages rose a little.',
  },
  {
    id: 'what/good',
    terms: termsOf(
      `improve, improved, improvement, recover, recovered, rebound, strong, stronger, robust, resilient, resilience, solid, healthy, boost, boosted, benefit, success, successful, progress, achieve, achieved, better than expected, stable, stabilise, stabilize, steady, sound, positive, great, thrive, prosper, welcome, proud, exceptional, favourable, win, won, affordable, safe, secure, sustainable, innovation,
      firm, firmly, entrenched, well established, broad-based`,
    ),
    example: 'Spending stayed robust.',
  },
  {
    id: 'guard/eased',
    terms: termsOf(
      `eased, ease, easing pressures, avoid, avoided, avert, averted, recede, receded, abate, abated, resolved, resolve, fade, faded, subside, subsided, narrow, narrowed, overcome, dispel, offset, reduced risk, less severe, no longer, moderated, has moderated, cooled, came down, come down, fell to its lowest unemployment, down from a peak, diminish, diminished, dissipate, alleviate, alleviated, contained, behind us, declined from, drop in unemployment, lower unemployment, fall in inflation, inflation has fallen, reduction in, reduced, rebounded, recovered from, shrug off, shrugged off`,
    ),
    example: 'Supply strains have receded.',
  },
  {
    id: 'guard/negation',
    terms: termsOf(
      `not, no, never, without, none, neither, nor, don't, doesn't, didn't, isn't, aren't, wasn't, won't, can't, cannot, hardly, nothing, little, few, rather than, instead of, despite`,
    ),
    example: 'There is no sign of it.',
  },
  {
    id: 'guard/purpose',
    terms: termsOf(
      `to help, to support, to prevent, to address, to tackle, to combat, to fight, to mitigate, to reduce, to ease, to counter, to cushion, to offset, to limit, to curb, to protect, to boost, to ensure, to avoid, to reverse, to rein in, to bring down, to lower, to cut, to contain, to stem, in order to, so as to, aimed at, designed to, intended to, in response to, response to, with a view to, fight against, guard against, in the face of, efforts to, in a bid to, an attempt to, to stabilise, to stabilize, to promote, to strengthen, to improve, to make, to encourage, to deal with, to respond to, for the purpose of, combat, tackle, address, mitigate, prevent, counter`,
    ),
    example: 'The grant is meant to help hill farms.',
  },
  {
    id: 'guard/possible',
    terms: termsOf(
      `may, might, could, can, possible, possibly, possibility, potentially, potential, perhaps, would, appear, seem, suggest that`,
    ),
    example: 'The harvest might be late.',
  },
  {
    id: 'guard/condition',
    terms: termsOf(
      `if, unless, in case, in the event, provided that, as long as, should there, were to, whether, depending on, until, once, when, contingent`,
    ),
    example: 'If talks end, prices move.',
  },
  {
    id: 'guard/past',
    terms: termsOf(
      `last year, last month, last week, years ago, year ago, months ago, a decade ago, previously, earlier this year, in the past, history, historical, historically, once was, formerly, former, was, were, had been, had, during the pandemic, financial crisis of, great depression, since then, at the time, in the wake of, after the war, used to, ended, began, became, earlier, between and, ago`,
    ),
    example: 'That was a decade ago.',
  },
  {
    id: 'guard/contrast',
    terms: termsOf(
      `but, however, although, though, despite, while, whereas, nevertheless, nonetheless, yet, still, even as, even though, on the other hand, in contrast, notwithstanding, amid, because of, due to, as a result, led to, lead to, driven by, reflecting, thanks to`,
    ),
    example: 'Output rose, however slowly.',
  },
  {
    id: 'guard/merit',
    terms: termsOf(
      `has been successful, have been successful, significance, important role, plays an important role, is key to, help to, helps to, helped to, helps, contribute to, contributed to, conducive, enable, enables, allow, allows, effective, effectively, has helped, have helped, paved the way, worked well, lays the foundation, gives, means that, thereby, milestone, historic, landmark, paying off`,
    ),
    example: 'The scheme contributed to higher yields.',
  },
];
