import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { ListedSite, SiteList, TypedSite } from '../../../briefings/listed-site';
import { SitesView } from '../../../components/sites-view';
import type { SitesViewProps } from '../../../components/sites-view-props';
import { wordsIn } from '../../../components/words';
import { readWords } from '../../gallery/read-words';

export const words = wordsIn(await readWords());

const BROADCASTER = { name: 'BBC', category: 'broadcaster', country: 'GB', langs: ['en', 'zh'] } as const;
const AGENCY = { name: 'Xinhua 新华社', category: 'news-agency', country: 'CN', langs: ['zh'] } as const;

export const siteOf = (host: string, over: Partial<ListedSite> = {}): ListedSite => ({
  host,
  known: null,
  reason: 'installed',
  isAllowed: true,
  granted: [],
  askFor: [`https://${host}/*`],
  ...over,
});

/** One site in each state. */
export const SITES: SiteList = {
  allSites: [],
  sites: [
    siteOf('www.bbc.com', { known: BROADCASTER }),
    siteOf('www.bbc.co.uk', { known: BROADCASTER, reason: 'withheld', isAllowed: false }),
    siteOf('www.news.cn', { known: AGENCY, reason: 'switched-off' }),
    siteOf('paper.example', { reason: 'granted', granted: ['https://paper.example/*'] }),
    siteOf('mail.example', { reason: 'switched-off', isAllowed: false }),
  ],
};

const parse = (typed: string): TypedSite =>
  typed.includes('.')
    ? { status: 'site', host: typed, askFor: [`https://${typed}/*`] }
    : { status: 'refused', reason: typed === '' ? 'empty' : 'not-an-address' };

/** The page of sites, with spies for all a reader can ask of it. */
export const showSites = (over: Partial<SitesViewProps> = {}) => {
  const asked = { onChange: vi.fn(), onTell: vi.fn(), onDismiss: vi.fn(), onBrowserSettings: vi.fn() };
  const props: SitesViewProps = {
    list: SITES,
    browser: 'chromium',
    notice: null,
    words,
    parse,
    ...asked,
    ...over,
  };
  return { ...render(<SitesView {...props} />), asked, props };
};
