import type { HostRow } from './known-host';

/** Think tanks and economic research institutes. */
export const THINK_TANKS: readonly HostRow[] = [
  ['carnegieendowment.org', 'US', 'en zh', 'Carnegie Endowment'],
  ['cepr.org', 'GB', 'en', 'Centre for Economic Policy Research'],
  ['ifs.org.uk', 'GB', 'en', 'Institute for Fiscal Studies'],
  ['www.brookings.edu', 'US', 'en', 'Brookings Institution'],
  ['www.bruegel.org', 'BE', 'en', 'Bruegel'],
  ['www.cfr.org', 'US', 'en', 'Council on Foreign Relations'],
  ['www.csis.org', 'US', 'en', 'Center for Strategic and International Studies'],
  ['www.drc.gov.cn', 'CN', 'zh', 'Development Research Center of the State Council 国务院发展研究中心'],
  ['www.ifo.de', 'DE', 'en', 'ifo Institute'],
  ['www.piie.com', 'US', 'en', 'Peterson Institute for International Economics'],
  ['www.rieti.go.jp', 'JP', 'en zh', 'RIETI'],
];
