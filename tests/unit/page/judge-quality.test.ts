// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { article, makeDocument, read, SENTENCES } from './make-document';

const lead = SENTENCES.slice(0, 5);
const quality = (paragraphs: readonly string[], after = '', head = ''): string =>
  read(makeDocument(`${article(paragraphs)}${after}`, head)).article.quality;
const zh = '各地要落实好助企纾困政策，稳住市场主体，保障就业和民生，推动经济平稳健康发展。';

describe('the quality of a reading', () => {
  it.each([
    ['an invitation at its end', [...lead, 'Subscribe to continue reading this story of the Example.']],
    ['a metered lead', [...lead, 'You have read your last free article this month, and more are to come.']],
    ['a wall in Chinese', [zh, zh, zh, zh, '本文为付费内容，订阅后可阅读全文，感谢您的支持和理解。']],
    ['the end of a trial', [zh, zh, zh, zh, '试读已结束，开通会员后阅读，欢迎您继续支持本报的报道。']],
  ])('is only the lead before %s', (_, paragraphs) => expect(quality(paragraphs)).toBe('lead-only'));

  it('is only the lead beside a box that says so', () => {
    expect(quality(lead, '<div class="Paywall">Already a subscriber? Log in</div>')).toBe('lead-only');
  });

  it('is full where a long text is declared not free but stands there', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const long = Array.from({ length: 10 }, () => SENTENCES.join(' '));
    expect(quality(long, '', head)).toBe('full');
  });

  it('is full where an article only tells of subscribers or cookies', () => {
    expect(
      quality([...SENTENCES, 'Subscribers of the fund may use cookies to log in, the office said.']),
    ).toBe('full');
    expect(quality([zh, zh, zh, zh, '会员单位要加强自律，全文将于下月发布，各地要认真贯彻落实。'])).toBe(
      'full',
    );
  });

  it('is uncertain where a wall of consent stands in the place of the text', () => {
    const wall = [
      'We and our partners use cookies to store information on your device, and to show you what you like.',
      'You may accept all cookies or manage your choices at any time by way of our cookie settings page.',
      'Cookies that are needed for the site to work cannot be switched off, and are always set by us.',
      'More on the cookies that we set, and for how long each cookie is kept, stands in our policy.',
    ];
    expect(quality(wall)).toBe('uncertain');
  });
});
