import type { HostRow } from './known-host';

/** News agencies, and services that pass on or translate their reports. */
export const NEWS_AGENCIES: readonly HostRow[] = [
  ['apnews.com', 'US', 'en', 'Associated Press'],
  ['cn.yna.co.kr', 'KR', 'zh', 'Yonhap 韩联社'],
  ['en.vietnamplus.vn', 'VN', 'en', 'Vietnam News Agency'],
  ['en.yna.co.kr', 'KR', 'en', 'Yonhap'],
  ['english.kyodonews.net', 'JP', 'en', 'Kyodo News'],
  ['english.news.cn', 'CN', 'en', 'Xinhua'],
  ['focustaiwan.tw', 'TW', 'en', 'Focus Taiwan (CNA)'],
  ['www.aa.com.tr', 'TR', 'en', 'Anadolu Agency'],
  ['www.bernama.com', 'MY', 'en', 'Bernama'],
  ['www.bloomberg.com', 'US', 'en', 'Bloomberg'],
  ['www.chinanews.com', 'CN', 'zh', 'China News Service 中国新闻网'],
  ['www.chinanews.com.cn', 'CN', 'zh', 'China News Service 中国新闻网'],
  ['www.cna.com.tw', 'TW', 'zh', 'Central News Agency 中央社'],
  ['www.cnfin.com', 'CN', 'zh', 'Xinhua Finance 新华财经'],
  ['www.ecns.cn', 'CN', 'en', 'China News Service'],
  ['www.news.cn', 'CN', 'zh', 'Xinhua 新华网'],
  ['www.pna.gov.ph', 'PH', 'en', 'Philippine News Agency'],
  ['www.reuters.com', 'GB', 'en', 'Reuters'],
  ['www.tellerreport.com', 'INT', 'en', 'Teller Report'],
  ['www.xinhuanet.com', 'CN', 'zh', 'Xinhua 新华网'],
];
