import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describePage } from '../../../entrypoints/spotting/describe-page';
import { requestSchemas } from '../../../extension/message-schemas';
import { nonceOf, report } from './fakes';

const long = 'x'.repeat(100_000);
const accepts = (profile: unknown): boolean =>
  v.safeParse(requestSchemas.reportPage, {
    nonce: nonceOf(1),
    profile,
    contentType: 'text/html',
    asked: false,
  }).success;

describe('what the spotter says of a page', () => {
  it('stays within what the background accepts, whatever the page calls itself', () => {
    const url = `https://paper.example/${long}`;
    const profile = describePage({} as Document, url, () => ({
      isArticle: true,
      reasons: Array.from({ length: 5_000 }, () => long),
      url,
      title: long,
      lead: long,
      description: long,
      section: long,
      keywords: Array.from({ length: 5_000 }, () => long),
      declaredLang: long,
      publisher: long,
      published: long,
    }));
    expect(accepts(profile)).toBe(true);
    expect(profile.isArticle).toBe(true);
  });

  it('changes nothing of an ordinary page', () => {
    const { profile } = report();
    expect(describePage({} as Document, profile.url, () => profile)).toEqual(profile);
  });

  it('is no article where the look itself fails', () => {
    const profile = describePage({} as Document, 'https://paper.example/a', () => {
      throw new TypeError('document.title.replace is not a function');
    });
    expect(profile).toMatchObject({ isArticle: false, reasons: ['could not be looked at'] });
    expect(accepts(profile)).toBe(true);
  });
});
