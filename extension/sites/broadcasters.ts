import type { HostRow } from './known-host';

/** Radio and television. */
export const BROADCASTERS: readonly HostRow[] = [
  ['finance.cnr.cn', 'CN', 'zh', 'China National Radio 央广网'],
  ['news.cctv.com', 'CN', 'zh', 'China Central Television 央视网新闻'],
  ['news.cgtn.com', 'CN', 'en', 'CGTN'],
  ['tv.cctv.com', 'CN', 'zh', 'China Central Television 央视网'],
  ['www.abc.net.au', 'AU', 'en zh', 'Australian Broadcasting Corporation'],
  ['www.aljazeera.com', 'QA', 'en', 'Al Jazeera'],
  ['www.bbc.co.uk', 'GB', 'en', 'BBC'],
  ['www.bbc.com', 'GB', 'en zh', 'BBC'],
  ['www.cbc.ca', 'CA', 'en', 'Canadian Broadcasting Corporation'],
  ['www.channelnewsasia.com', 'SG', 'en', 'CNA'],
  ['www.cnbc.com', 'US', 'en', 'CNBC'],
  ['www.cnn.com', 'US', 'en', 'CNN'],
  ['www.dw.com', 'DE', 'en zh', 'Deutsche Welle'],
  ['www.euronews.com', 'EU', 'en', 'Euronews'],
  ['www.npr.org', 'US', 'en', 'NPR'],
  ['www.rfi.fr', 'FR', 'en zh', 'Radio France Internationale'],
  ['www.rnz.co.nz', 'NZ', 'en', 'Radio New Zealand'],
  ['www.swissinfo.ch', 'CH', 'en zh', 'Swissinfo'],
  ['www3.nhk.or.jp', 'JP', 'en zh', 'NHK World'],
];
