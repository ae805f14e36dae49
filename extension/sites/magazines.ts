import type { HostRow } from './known-host';

/** Magazines and journals on economic and public affairs. */
export const MAGAZINES: readonly HostRow[] = [
  ['foreignpolicy.com', 'US', 'en', 'Foreign Policy'],
  ['thediplomat.com', 'US', 'en', 'The Diplomat'],
  ['www.banyuetan.org', 'CN', 'zh', 'Banyuetan 半月谈'],
  ['www.caixin.com', 'CN', 'zh', 'Caixin 财新'],
  ['www.caixinglobal.com', 'CN', 'en', 'Caixin Global'],
  ['www.economist.com', 'GB', 'en', 'The Economist'],
  ['www.foreignaffairs.com', 'US', 'en', 'Foreign Affairs'],
  ['www.project-syndicate.org', 'INT', 'en zh', 'Project Syndicate'],
  ['www.qstheory.cn', 'CN', 'zh', 'Qiushi 求是网'],
];
