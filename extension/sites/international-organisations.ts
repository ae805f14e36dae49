import type { HostRow } from './known-host';

/** International organisations and development banks. */
export const INTERNATIONAL_ORGANISATIONS: readonly HostRow[] = [
  ['blogs.worldbank.org', 'INT', 'en zh', 'World Bank Blogs'],
  ['news.un.org', 'INT', 'en zh', 'UN News 联合国新闻'],
  ['unctad.org', 'INT', 'en', 'UN Trade and Development'],
  ['www.adb.org', 'INT', 'en zh', 'Asian Development Bank'],
  ['www.aiib.org', 'INT', 'en', 'Asian Infrastructure Investment Bank'],
  ['www.bis.org', 'INT', 'en', 'Bank for International Settlements'],
  ['www.eib.org', 'EU', 'en', 'European Investment Bank'],
  ['www.fsb.org', 'INT', 'en', 'Financial Stability Board'],
  ['www.iea.org', 'INT', 'en', 'International Energy Agency'],
  ['www.ilo.org', 'INT', 'en', 'International Labour Organization'],
  ['www.imf.org', 'INT', 'en zh', 'International Monetary Fund'],
  ['www.oecd.org', 'INT', 'en', 'OECD'],
  ['www.shihang.org', 'INT', 'zh', 'World Bank 世界银行'],
  ['www.weforum.org', 'INT', 'en', 'World Economic Forum'],
  ['www.worldbank.org', 'INT', 'en zh', 'World Bank'],
  ['www.wto.org', 'INT', 'en', 'World Trade Organization'],
];
