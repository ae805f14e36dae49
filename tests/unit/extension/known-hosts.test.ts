import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_CATEGORIES } from '../../../briefings/listed-site';
import { KNOWN_HOSTS, knownHost } from '../../../extension/sites/known-hosts';

const hosts = KNOWN_HOSTS.map((entry) => entry.host);

/** Words that point to a place where people type secrets or money. */
const PRIVATE_WORDS =
  /mail|login|logon|log-in|sign-?in|signup|account|passport|oauth|tax|netbank|ebank|banking|payment|shop|store|cart|wallet|chat|facebook|twitter|weibo|linkedin|reddit|youtube/;
/** Whole labels of the same sort, too short to look for inside a word. */
const PRIVATE_LABELS =
  /(^|\.)(my|id|forum|forums|auth|sso|pay|bank|secure|portal|app|apps|api|admin|irs|x|t)\./;
/** The newspaper's own name. */
const NAMED_MAIL = new Set(['www.theglobeandmail.com']);

describe('the hosts Ballast may read at install', () => {
  it('holds at least 120 hosts of at least 25 countries', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(120);
    const countries = KNOWN_HOSTS.map((entry) => entry.country).filter(
      (code) => !['INT', 'EU'].includes(code),
    );
    expect(new Set(countries).size).toBeGreaterThanOrEqual(25);
  });

  it('is sorted by host and names none twice', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  it('lists each category, and both languages at least forty times', () => {
    expect(new Set(KNOWN_HOSTS.map((entry) => entry.category))).toEqual(new Set(SITE_CATEGORIES));
    for (const lang of ['en', 'zh'] as const) {
      const count = KNOWN_HOSTS.filter((entry) => entry.langs.includes(lang)).length;
      expect(count, lang).toBeGreaterThanOrEqual(40);
    }
  });

  it('names a publisher or government of mainland China, Hong Kong, Taiwan and Singapore in Chinese', () => {
    const readInChinese = KNOWN_HOSTS.filter((entry) => entry.langs.includes('zh')).map(
      (entry) => entry.country,
    );
    expect(readInChinese).toEqual(expect.arrayContaining(['CN', 'HK', 'TW', 'SG']));
  });

  it.each(KNOWN_HOSTS)('$host is an exact host with a name and a country', (entry) => {
    expect(entry.host).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
    expect(entry.host.split('.').length).toBeGreaterThanOrEqual(2);
    expect(new URL(`https://${entry.host}/`).hostname).toBe(entry.host);
    expect(entry.name.trim()).toBe(entry.name);
    expect(entry.name.length).toBeGreaterThanOrEqual(2);
    expect(entry.country).toMatch(/^([A-Z]{2}|INT)$/);
    expect(entry.langs.length).toBeGreaterThanOrEqual(1);
  });

  it('uses country codes that stand for a country', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const unknown = KNOWN_HOSTS.filter(
      ({ country }) => !['INT', 'EU'].includes(country) && names.of(country) === undefined,
    );
    expect(unknown).toEqual([]);
  });

  it('holds no public suffix such as gov.cn or co.uk', () => {
    const bare = hosts.filter((host) => /^(gov|gob|com|co|org|net|edu|go|ac|or)\.[a-z]{2}$/.test(host));
    expect(bare).toEqual([]);
  });

  it('holds no mail, login, account, tax, bank-customer, shop or social host', () => {
    const suspicious = hosts.filter(
      (host) => !NAMED_MAIL.has(host) && (PRIVATE_WORDS.test(host) || PRIVATE_LABELS.test(host)),
    );
    expect(suspicious).toEqual([]);
  });

  it.each(['mail.google.com', 'login.gov', 'www.chinatax.gov.cn', 'bank.example', 'id.example.org'])(
    'would notice %s',
    (host) => expect(PRIVATE_WORDS.test(host) || PRIVATE_LABELS.test(host)).toBe(true),
  );
});

describe('the README', () => {
  it('tells users how many hosts of how many countries they grant', () => {
    const readme = readFileSync('README.md', 'utf8');
    const countries = new Set(
      KNOWN_HOSTS.map(({ country }) => country).filter((code) => !['INT', 'EU'].includes(code)),
    );
    expect(readme).toContain(`Read pages on ${KNOWN_HOSTS.length} listed sites`);
    expect(readme).toContain(`of ${countries.size} countries and territories`);
  });
});

describe('knownHost', () => {
  it('finds an entry by its exact host only', () => {
    expect(knownHost('www.imf.org')?.category).toBe('international-organisation');
    expect(knownHost('imf.org')).toBeNull();
    expect(knownHost('evil.www.imf.org')).toBeNull();
    expect(knownHost('')).toBeNull();
  });
});
