import { encodeText, type OldCharset } from './encode-text';

/** An invented article whose bytes are in an old encoding. */
export interface EncodedPage {
  readonly name: string;
  readonly charset: OldCharset;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Part of a sentence that is painted; in GB18030 it holds characters of four bytes. */
  readonly painted: string;
  /** The page with its charset in a `meta` only, or in no place of its own. */
  readonly bytes: (declared: 'in-meta' | 'in-header') => Buffer;
}

const SIMPLIFIED = [
  '财政部今天表示，将继续实施对小微企业的税收优惠政策，并加大财政支持力度，稳住经济基本盘。',
  '部长王峰指出，当前外需走弱，出口面临较大下行压力，部分企业可能出现经营困难。',
  '中国人民银行将适时下调存款准备金率，引导金融机构降低贷款利率，扩大对制造业的信贷投放。',
  '国家发展改革委预计，今年国内生产总值增长百分之五左右，就业形势总体稳定。',
  '各地要压实责任，加快专项债券发行使用，推动重大项目尽快开工，严禁挪用资金。',
];
/** Two letters that GBK lacks: one of the basic plane, one above it. */
const RARE = SIMPLIFIED.map((text) => text.replace('王峰', '王㛃𣲘'));
const TRADITIONAL = [
  '財政部今天表示，將繼續實施對中小企業的稅收優惠政策，並加大財政支持力度，穩住經濟基本盤。',
  '部長王峰指出，當前外需走弱，出口面臨較大下行壓力，部分企業可能出現經營困難。',
  '中央銀行將適時下調存款準備金率，引導金融機構降低貸款利率，擴大對製造業的信貸投放。',
  '經濟部預計，今年國內生產總值增長百分之三左右，就業形勢總體穩定。',
  '各地要壓實責任，加快專項債券發行使用，推動重大項目盡快開工，嚴禁挪用資金。',
];

const page = (
  name: string,
  charset: OldCharset,
  title: string,
  paragraphs: readonly string[],
  painted: string,
): EncodedPage => ({
  name,
  charset,
  title,
  paragraphs,
  painted,
  bytes: (declared) => {
    const meta =
      declared === 'in-meta'
        ? `<meta http-equiv="Content-Type" content="text/html; charset=${charset === 'gbk' ? 'gb2312' : charset}">`
        : '';
    const body = `<h1>${title}</h1><div class="content">${paragraphs.map((text) => `<p>　　${text}</p>`).join('')}</div>`;
    return encodeText(
      `<!doctype html><html><head>${meta}<title>${title}</title></head><body>${body}</body></html>`,
      charset,
    );
  },
});

export const ENCODED_PAGES: readonly EncodedPage[] = [
  page('GBK', 'gbk', '财政部：加大对小微企业支持力度', SIMPLIFIED, '部长王峰指出，当前外需走弱'),
  page(
    'GB18030 with letters of four bytes',
    'gb18030',
    '财政部：加大对小微企业支持力度',
    RARE,
    '部长王㛃𣲘指出，当前外需走弱',
  ),
  page('Big5', 'big5', '財政部：加大對中小企業支持力度', TRADITIONAL, '部長王峰指出，當前外需走弱'),
];

/** What the server says of such a page. */
export const contentTypeFor = ({ charset }: EncodedPage, declared: 'in-meta' | 'in-header'): string =>
  declared === 'in-header' ? `text/html; charset=${charset}` : 'text/html';
