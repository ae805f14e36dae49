import type { HostRow } from './known-host';

/** Statistics offices. */
export const STATISTICS_OFFICES: readonly HostRow[] = [
  ['www.abs.gov.au', 'AU', 'en', 'Australian Bureau of Statistics'],
  ['www.bea.gov', 'US', 'en', 'Bureau of Economic Analysis'],
  ['www.bls.gov', 'US', 'en', 'Bureau of Labor Statistics'],
  ['www.censtatd.gov.hk', 'HK', 'en zh', 'Census and Statistics Department 政府統計處'],
  ['www.census.gov', 'US', 'en', 'Census Bureau'],
  ['www.destatis.de', 'DE', 'en', 'Federal Statistical Office'],
  ['www.eia.gov', 'US', 'en', 'Energy Information Administration'],
  ['www.mospi.gov.in', 'IN', 'en', 'Ministry of Statistics and Programme Implementation'],
  ['www.ons.gov.uk', 'GB', 'en', 'Office for National Statistics'],
  ['www.singstat.gov.sg', 'SG', 'en', 'Department of Statistics'],
  ['www.stat.go.jp', 'JP', 'en', 'Statistics Bureau of Japan'],
  ['www.statcan.gc.ca', 'CA', 'en', 'Statistics Canada'],
  ['www.stats.gov.cn', 'CN', 'en zh', 'National Bureau of Statistics 国家统计局'],
  ['www.stats.govt.nz', 'NZ', 'en', 'Stats NZ'],
  ['www150.statcan.gc.ca', 'CA', 'en', 'Statistics Canada, The Daily'],
];
