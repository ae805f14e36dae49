/** One theme a line: `id | English variants | Chinese variants | parent`. English variants match in any inflection. */
export const priceThemes = `
administered-tax-effect | gst increase; vat increase; sales tax increase; consumption tax hike; gst hike; vat hike; higher value-added tax; increase in value added tax | 消费税上调; 增值税上调; 调高消费税; 消费税率上调
commodity-prices | commodity price; raw material price; price of commodity; bulk commodity; commodity; commodities price | 大宗商品; 大宗商品价格; 原材料价格; 商品价格
consumer-prices | consumer price; consumer price index; cpi; consumer price inflation; headline cpi; cpi inflation; hicp | 消费价格; 居民消费价格; cpi; 消费者价格; 消费物价; 居民消费价格指数; 消费者物价; 消费物价指数
core-inflation | core inflation; core cpi; underlying inflation; core consumer price; underlying price pressure; core pce; mas core inflation | 核心通胀; 核心cpi; 基础通胀; 核心物价; 核心通货膨胀; 核心通膨; 核心pce
cost-of-living | cost of living; living cost; living expense | 生活成本; 生活费用; 民生成本
cost-pressure | cost pressure; rising cost; input cost; production cost; business cost; cost increase; higher cost; operating cost; cost pass-through; pass-through; pass through | 成本压力; 成本上升; 生产成本; 经营成本; 成本上涨; 投入成本; 成本高企; 成本转嫁
deflation | deflation; deflationary; falling price; price decline; low price level | 通缩; 通货紧缩; 价格下降; 价格下跌; 价格低迷; 物价下跌
disinflation | disinflation; inflation eased; easing inflation; inflation has eased; falling inflation; inflation decline; inflation moderated; inflation fell; lower inflation; inflation moderate; inflation to ease; inflation slowed; inflation cooling; decline in inflation; inflation is easing | 通胀回落; 通胀放缓; 通胀下降; 通胀缓解; 通胀降温; 通胀有所缓解; 通胀持续回落 | inflation
energy-prices | energy price; oil price; gas price; fuel price; electricity price; crude price; power price; petrol price; gasoline price; price of oil; energy cost; electricity tariff; energy bill; fuel cost | 能源价格; 油价; 天然气价格; 电价; 燃油价格; 原油价格; 国际油价; 气价; 煤价; 煤炭价格; 成品油价格; 能源成本
exchange-rate-pass-through | exchange rate pass-through; appreciation dampens inflation; second-round effect of exchange rate; foreign currency effect | 汇率传导; 汇率传递
food-prices | food price; price of food; food inflation; pork price; grain price; vegetable price; food cost | 食品价格; 粮价; 猪肉价格; 菜价; 粮食价格; 蔬菜价格; 猪价
housing-rents | rent; rental; housing rent; residential rent | 租金; 房租; 租金上涨
imported-inflation | imported inflation; import price; imported cost; imported price pressure | 输入性通胀; 进口价格; 输入型通胀; 进口物价
inflation | inflation; price pressure; inflationary pressure; inflationary; rise in price; rising price; price rise; price increase; inflation rate; headline inflation; price growth; price level; inflation pressure; price hike | 通胀; 通货膨胀; 通膨; 物价上涨; 涨价; 价格上涨; 通胀压力; 通胀率; 总体通胀; 物价; 物价水平; 价格水平; 物价涨幅; 价格总水平; 整体通胀
inflation-expectations | inflation expectation; expected inflation; expectation of inflation; longer-term inflation expectation | 通胀预期; 通货膨胀预期; 物价预期 | inflation
inflation-target | inflation target; price stability objective; 2 percent objective; 2 percent goal; inflation goal; target range; 2 per cent target; toward 2 percent; return to target; inflation objective; price stability range | 通胀目标; 通货膨胀目标; 2%目标; 目标区间; 百分之二目标; 2%的目标; 物价稳定目标; 2%的通胀目标 | inflation
persistent-inflation | persistent inflation; sticky inflation; stubborn inflation; inflation remains elevated; inflation elevated; high inflation; elevated inflation; inflation persistence; inflation is elevated; inflation remains high; surging inflation; soaring inflation; second-round effect | 通胀持续; 通胀居高不下; 通胀黏性; 高通胀; 通胀粘性; 顽固; 仍然偏高; 通胀仍偏高; 通胀高企; 通胀仍然偏高; 居高不下; 第二轮效应; 略偏高; 仍处于高位 | inflation
price-controls | price control; price cap; price ceiling; price freeze; regulated price; administered price; price regulation | 价格管制; 限价; 价格上限; 最高限价; 指导价; 管制价格; 行政定价; 价格监管
price-stability | price stability; stable price; stabilise price; stabilize price; stabilising price; stabilizing price; keep price stable; ensure stable price; price stabilisation; ensure supply and stabilise price; stability of price | 价格稳定; 稳定物价; 物价稳定; 稳价; 稳定价格; 保供稳价; 稳物价; 保供稳价工作; 平抑物价; 价格基本稳定; 稳定通胀
producer-prices | producer price; factory gate price; ppi; ex-factory price; producer price index; wholesale price | 生产者价格; 出厂价格; ppi; 工业生产者; 工业生产者出厂价格; 批发价格; 生产者物价
profit-margins | profit margin; margin; squeezed margin | 利润率; 利润空间; 毛利率
subsidy-removal | subsidy rationalisation; subsidy reform; subsidy removal; withdrawal of subsidy; subsidy rationalization; domestic policy on subsidy; removal of subsidy; subsidies and price control | 补贴改革; 补贴合理化; 取消补贴; 补贴退坡; 削减补贴
supply-guarantee | ensure supply; guarantee supply; secure supply; guaranteeing supply; supply guarantee; security of supply; supply assurance; ensuring supply | 保供; 保障供应; 供应保障; 保障供给; 确保供应; 货源充足; 保供给
tariff-inflation | tariff-driven inflation; tariff pass-through; price effect of tariff | 关税推高通胀; 关税推升物价
transport-costs | freight rate; shipping cost; freight cost; transport cost; shipping rate; logistics cost | 运费; 航运成本; 运价; 运输成本; 海运价格; 物流成本
wage-inflation | wage-price spiral; wage growth; wage pressure; wage increase; unit labour cost; labour cost; labor cost; wage cost; nominal wage; higher wage; unit labor cost | 工资增长; 工资压力; 薪资增长; 人工成本; 劳动力成本; 用工成本; 单位劳动成本; 工资上涨; 工资物价螺旋; 薪资压力
wages | wage; salary; pay; earnings growth; minimum wage; real wage; hourly earnings | 工资; 薪资; 薪酬; 最低工资; 实际工资; 薪金
`;
