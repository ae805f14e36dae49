// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../scripts/analysing/decode-html';
import { encodeText } from '../../e2e/encode-text';
import { contentTypeFor, ENCODED_PAGES } from '../../e2e/old-encodings';
import { read } from './make-document';

describe.each(ENCODED_PAGES)('a page in $name', (page) => {
  it.each(['in-meta', 'in-header'] as const)(
    'with its charset %s is read, and every paragraph has its place',
    (declared) => {
      const { window } = new JSDOM(page.bytes(declared), { contentType: contentTypeFor(page, declared) });
      const { article, map } = read(window.document);
      expect(article.title).toBe(page.title);
      expect(article.text).toBe(page.paragraphs.join('\n'));
      const ranges = article.blocks.map(({ span }) => String(map.rangeOf(span)));
      expect(ranges.map((text) => text.trim())).toEqual(page.paragraphs);
      window.close();
    },
  );
});

it('the bytes are what the charsets say, and no other characters are made up', () => {
  expect([...encodeText('经', 'gbk')]).toEqual([0xbe, 0xad]);
  expect([...encodeText('經', 'big5')]).toEqual([0xb8, 0x67]);
  expect(encodeText('王㛃𣲘', 'gb18030')).toHaveLength(2 + 4 + 4);
  expect(decodeHtml(encodeText('<meta charset=gb18030>王㛃𣲘', 'gb18030'))).toContain('王㛃𣲘');
  expect(() => encodeText('㛃', 'gbk')).toThrow('gbk has no 㛃');
});
