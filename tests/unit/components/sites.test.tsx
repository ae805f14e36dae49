// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_CHANGE } from '../../../briefings/listed-site';
import { SITES, showSites, siteOf } from './show-sites';

afterEach(cleanup);

const rows = (container: Element) => [...container.querySelectorAll('.site')].map((row) => row.textContent);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const search = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

describe('each site', () => {
  it.each<[string, string, string, object]>([
    ['www.bbc.com', 'On came with Ballast', 'Switch off', { off: ['www.bbc.com'] }],
    ['www.bbc.co.uk', 'Not allowed withheld by the browser', 'Allow', { allow: ['https://www.bbc.co.uk/*'] }],
    ['www.news.cn', 'Off switched off by you', 'Switch on', { on: ['www.news.cn'] }],
    ['paper.example', 'On allowed by you', 'Take back', { takeBack: ['https://paper.example/*'] }],
    ['mail.example', 'Off switched off by you, and not allowed', 'Forget', { on: ['mail.example'] }],
  ])('%s says its state with the reason, and has one control', (host, state, button, change) => {
    const { container, asked } = showSites();
    const row = [...container.querySelectorAll<HTMLElement>('.site')].find((each) =>
      each.textContent?.includes(host),
    );
    if (!row) throw new Error('not listed');
    expect(row.querySelector('.site-state')?.textContent).toBe(state);
    const [control, ...others] = within(row).getAllByRole('button');
    expect(others).toEqual([]);
    expect(control?.textContent).toBe(`${button} ${host}`);
    if (control) fireEvent.click(control);
    expect(asked.onChange).toHaveBeenCalledExactlyOnceWith(
      { ...NO_CHANGE, ...change },
      expect.stringContaining(host),
    );
  });

  it('granted by itself is only switched off where all sites are allowed: taken back it would go on', () => {
    const { container } = showSites({ list: { ...SITES, allSites: ['https://*/*'] } });
    expect(rows(container).find((row) => row?.includes('paper.example'))).toContain('Switch off');
  });

  it('has its Chinese name marked as Chinese', () => {
    const { container } = showSites();
    expect(container.querySelector('.site-name [lang=zh]')?.textContent).toBe('新华社');
  });
});

describe('the search', () => {
  it.each([
    ['bbc', 2],
    ['BBC CO UK', 1],
    ['broadcasters', 2],
    ['united kingdom', 2],
    ['chinese', 3],
    ['新华', 1],
    ['paper.ex', 1],
    ['nobody', 0],
  ])('“%s” finds %i', (text, count) => {
    const { container } = showSites();
    search(text);
    expect(rows(container)).toHaveLength(count);
    expect(container.querySelector('.site-list [role=status]')?.textContent).toBe(`${count} of 5 sites`);
  });

  it('that finds nothing says so, offers the address, and leads back', () => {
    const { container, asked } = showSites();
    search('new.example');
    expect(screen.getByText('No site here matches.')).toBeDefined();
    press('Allow new.example');
    expect(asked.onChange.mock.calls[0]?.[0]).toEqual({ ...NO_CHANGE, allow: ['https://new.example/*'] });
    expect(rows(container)).toHaveLength(5);
  });

  it.each([
    ['On', 2],
    ['Off', 2],
    ['Not allowed', 1],
  ])('shows by state: %s', (state, count) => {
    const { container } = showSites();
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${state} \\d`) }));
    expect(rows(container)).toHaveLength(count);
  });

  it('shows by kind', () => {
    const { container } = showSites();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'broadcaster' } });
    expect(rows(container)).toHaveLength(2);
  });
});

describe('a whole kind', () => {
  it('is switched off at once: those that are on, whatever the search shows', () => {
    const list = { ...SITES, sites: SITES.sites.map((site) => ({ ...site, reason: 'installed' as const })) };
    const { asked } = showSites({ list });
    search('co.uk');
    press('Switch all 2 off in Broadcasters');
    expect(asked.onChange).toHaveBeenCalledExactlyOnceWith(
      { ...NO_CHANGE, off: ['www.bbc.com', 'www.bbc.co.uk'] },
      'Switched off on 2 sites: Broadcasters.',
    );
  });
});

describe('adding a site', () => {
  const type = (text: string) => {
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: text } });
    if (field.closest('form')) fireEvent.submit(field.closest('form') as Element);
    return field;
  };

  it('asks for it', () => {
    const { asked } = showSites();
    type('new.example');
    expect(asked.onChange).toHaveBeenCalledExactlyOnceWith(
      { ...NO_CHANGE, allow: ['https://new.example/*'] },
      'Allowed on new.example.',
    );
  });

  it.each([
    ['www.bbc.com', null],
    ['www.news.cn', { on: ['www.news.cn'] }],
    ['www.bbc.co.uk', { allow: ['https://www.bbc.co.uk/*'] }],
    ['mail.example', { allow: ['https://mail.example/*'], on: ['mail.example'] }],
  ])('that is listed does what is missing: %s', (host, change) => {
    const { asked } = showSites();
    type(host);
    if (change === null) expect(asked.onTell).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(host));
    else expect(asked.onChange.mock.calls[0]?.[0]).toEqual({ ...NO_CHANGE, ...change });
  });

  it('refuses what is no address, and says why where it is heard', () => {
    const { asked } = showSites();
    const field = type('not an address');
    expect(screen.getByRole('alert').textContent).toContain('not the address of a site');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(asked.onChange).not.toHaveBeenCalled();
  });
});

describe('all sites, and the way back', () => {
  it('is asked for by a click, and given back by another', () => {
    const { asked } = showSites();
    press('Allow on all sites');
    expect(asked.onChange.mock.calls[0]?.[0]).toEqual({
      ...NO_CHANGE,
      allow: ['https://*/*', 'http://*/*'],
    });
    cleanup();
    const list = { ...SITES, allSites: ['https://*/*'] };
    const on = showSites({ list, browser: 'firefox' });
    press('Only the listed sites again');
    expect(on.asked.onChange.mock.calls[0]?.[0]).toEqual({ ...NO_CHANGE, takeBack: ['https://*/*'] });
    expect(on.container.textContent).toContain('on every site, except those that are switched off');
  });

  it('says where the browser takes back with it what was allowed by name, and undoes both', () => {
    const { asked } = showSites({ list: { ...SITES, allSites: ['https://*/*'] }, browser: 'chromium' });
    expect(screen.getByText(/also takes back the 1 site that you allowed by name/)).toBeDefined();
    press('Only the listed sites again');
    expect(asked.onChange.mock.calls[0]?.[0]).toEqual({
      ...NO_CHANGE,
      takeBack: ['https://*/*', 'https://paper.example/*'],
    });
  });

  it('gives back all that was granted, stops everywhere, or begins anew', () => {
    const takeBack = ['https://*/*', 'https://paper.example/*'];
    const { asked } = showSites({ list: { ...SITES, allSites: ['https://*/*'] } });
    expect(screen.getByText(/all sites and 1 site/)).toBeDefined();
    for (const name of ['Take it all back', 'Switch off everywhere', 'As it was installed']) press(name);
    expect(asked.onChange.mock.calls.map(([change]) => change)).toEqual([
      { ...NO_CHANGE, takeBack },
      { ...NO_CHANGE, takeBack, off: ['www.bbc.com', 'www.bbc.co.uk'] },
      { ...NO_CHANGE, takeBack, on: ['www.news.cn', 'mail.example'] },
    ]);
  });

  it('offers no button where there is nothing to do', () => {
    showSites({ list: { sites: [siteOf('www.bbc.com', { reason: 'switched-off' })], allSites: [] } });
    expect(screen.queryByRole('button', { name: 'Take it all back' })).toBeNull();
    expect(screen.getByText('Ballast is switched off on every site.')).toBeDefined();
  });

  it('names the browser’s own setting, and opens it where a page may', () => {
    const { asked } = showSites();
    press('Open the browser’s settings');
    expect(asked.onBrowserSettings).toHaveBeenCalledOnce();
    cleanup();
    showSites({ browser: 'firefox' });
    expect(screen.getByText(/open about:addons/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Open the browser’s settings' })).toBeNull();
  });
});

describe('what was done', () => {
  it('is told, and can be undone or put away', () => {
    const undo = { ...NO_CHANGE, on: ['www.bbc.com'] };
    const { container, asked } = showSites({ notice: { text: 'Switched off on www.bbc.com.', undo } });
    expect(container.querySelector('.notice-bar [role=status]')?.textContent).toContain('www.bbc.com');
    press('Undo');
    expect(asked.onChange).toHaveBeenCalledExactlyOnceWith(undo, 'Undone.');
    press('Close');
    expect(asked.onDismiss).toHaveBeenCalledOnce();
  });
});

it('says when the list is not there yet, and when it cannot be had', () => {
  expect(showSites({ list: undefined }).container.textContent).toContain('being fetched');
  cleanup();
  expect(showSites({ list: null }).container.textContent).toContain('Reload this page');
});
