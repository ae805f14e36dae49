// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { builtInBriefing } from '../../../briefings/built-in/miit-2022-01-20';
import type { PageState } from '../../../briefings/page-state';
import { BriefingView } from '../../../components/briefing-view';
import { STATES } from '../../gallery/states';
import { show } from './show';

afterEach(cleanup);

const HOST = 'www.example-times.com';
const state = (name: string): PageState => {
  const found = STATES[name];
  if (!found) throw new Error(`no state ${name} in the gallery`);
  return found;
};

describe('every state', () => {
  const every: Readonly<Record<PageState['status'], true>> = {
    restricted: true,
    'no-access': true,
    'switched-off': true,
    loading: true,
    'not-article': true,
    'off-topic': true,
    'unsupported-language': true,
    reading: true,
    failed: true,
    ready: true,
  };

  it('is in the gallery', () => {
    expect(new Set(Object.values(STATES).map(({ status }) => status))).toEqual(new Set(Object.keys(every)));
  });

  it.each(Object.keys(STATES))(
    '%s: has one heading, words for all it says, and the whole briefing',
    (name) => {
      const { container } = show(state(name));
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      expect(container.textContent).not.toMatch(/\[\w+\.\w+\]|\$\d/);
      const own = container.querySelector('.own')?.textContent ?? '';
      for (const { text } of builtInBriefing.points) expect(own).toContain(text);
      expect(own).toContain(builtInBriefing.source.title);
    },
  );

  it.each(Object.keys(STATES))('%s: tells a screen reader what happened', (name) => {
    show(state(name));
    expect(screen.getByRole('status').textContent?.length).toBeGreaterThan(10);
  });

  it('keeps the quotations within reach on a page that cannot be read', () => {
    show(state('restricted-pdf'));
    const [first] = screen.getAllByRole('button', { name: /^Quotation/ });
    if (!first) throw new Error('no quotation');
    fireEvent.click(first);
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(builtInBriefing.points[0]?.quotations[0]?.text ?? '').tagName).toBe('BLOCKQUOTE');
    fireEvent.click(first);
    expect(first.getAttribute('aria-expanded')).toBe('false');
  });

  it('stands in no landmark of its own in the panel, whose host is one', () => {
    const { container } = show(state('ready-en'), { surface: 'panel' });
    expect(container.querySelector('aside, main, header, [role=complementary]')).toBeNull();
  });
});

describe('the next step', () => {
  const STEPS = [
    ['no-access', 'Read this page once', 'onReadOnce', []],
    ['no-access', `Always on ${HOST}`, 'onAlways', [HOST]],
    ['switched-off', `Switch on for ${HOST}`, 'onSwitchSite', [HOST, true]],
    ['not-article', 'Read it anyway', 'onReadAnyway', []],
    ['off-topic', 'Read it anyway', 'onReadAnyway', []],
    ['loading', 'Read what is there', 'onReadAnyway', []],
    ['reading', 'Start again', 'onRetry', []],
    ['ready-zh', 'Always on www.example.cn', 'onAlways', ['www.example.cn']],
    ['ready-en', `Switch off on ${HOST}`, 'onSwitchSite', [HOST, false]],
    ...Object.keys(STATES)
      .filter((name) => name.startsWith('failed') && name !== 'failed-error-page')
      .map((name) => [name, 'Try again', 'onRetry', []] as const),
  ] as const;

  it.each(STEPS)('of %s: %s', (name, label, callback, args) => {
    const { asked } = show(state(name));
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(asked[callback].mock.calls).toEqual([args]);
    const others = Object.entries(asked).filter(([key]) => key !== callback);
    for (const [, other] of others) expect(other).not.toHaveBeenCalled();
  });

  it.each(Object.keys(STATES).filter((name) => /^restricted|^language|error-page$/.test(name)))(
    'of %s is said in words, since no button can take it',
    (name) => {
      const { container } = show(state(name));
      expect(container.querySelectorAll('.state .next')).toHaveLength(1);
    },
  );

  it('is not to switch a site off that is read at the reader’s wish alone', () => {
    const ready = state('ready-en');
    if (ready.status !== 'ready') throw new Error('the sample changed');
    show({ ...ready, access: 'once' });
    expect(screen.queryByRole('button', { name: `Switch off on ${HOST}` })).toBeNull();
    expect(screen.getByRole('button', { name: `Always on ${HOST}` })).toBeTruthy();
  });

  it('shows the detail of a failure for a report, without opening it', () => {
    const { container } = show(state('failed-internal'));
    expect(container.querySelector('details.fold:not([open]) .detail')?.textContent).toContain('engine');
  });
});

describe('the bar', () => {
  it('pins, unpins, and is silent where the page cannot bear it', () => {
    const first = show(state('ready-en'));
    fireEvent.click(screen.getByRole('button', { name: 'Pin beside the page' }));
    expect(first.asked.onPin).toHaveBeenCalledExactlyOnceWith(true);
    cleanup();
    const second = show(state('ready-en'), { pinned: true });
    fireEvent.click(screen.getByRole('button', { name: 'Unpin from the page' }));
    expect(second.asked.onPin).toHaveBeenCalledExactlyOnceWith(false);
    cleanup();
    show(state('restricted-store'), { canPin: false });
    expect(screen.queryByRole('button', { name: 'Pin beside the page' })).toBeNull();
  });

  it('opens the side panel, but not from the side panel', () => {
    const { asked } = show(state('ready-en'));
    fireEvent.click(screen.getByRole('button', { name: 'Open the side panel' }));
    expect(asked.onOpenSidePanel).toHaveBeenCalledOnce();
    cleanup();
    show(state('ready-en'), { surface: 'side-panel' });
    expect(screen.queryByRole('button', { name: 'Open the side panel' })).toBeNull();
  });

  it('offers the levels as one group of radio buttons, so that the arrow keys move in it', () => {
    const { asked } = show(state('ready-en'));
    const group = screen.getByRole('group', { name: 'Highlights' });
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.every((radio) => group.contains(radio) && radio.tabIndex === 0)).toBe(true);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['off', false],
      ['key', true],
      ['all', false],
    ]);
    // What the browser does on an arrow key: the next radio is chosen, which is one click.
    const [, , all] = radios;
    if (all) fireEvent.click(all);
    expect(asked.onLevel).toHaveBeenCalledExactlyOnceWith('all');
  });

  it.each(['no-access', 'ready-zh'])('says in %s that the permission was refused', async (name) => {
    show(state(name), { onAlways: async () => false });
    const said = 'The permission was not given. Nothing has changed.';
    expect(screen.queryByText(said)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Always on/ }));
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('offers no level where nothing is highlighted', () => {
    show(state('off-topic'));
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
  });
});

describe('focus', () => {
  it('moves to the heading when the pressed button goes away with its state', () => {
    const { rerender, props } = show(state('no-access'));
    screen.getByRole('button', { name: 'Read this page once' }).focus();
    rerender(<BriefingView {...props} state={state('reading')} />);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('stays where it is when its element lives on', () => {
    const { rerender, props } = show(state('no-access'));
    const pin = screen.getByRole('button', { name: 'Pin beside the page' });
    pin.focus();
    rerender(<BriefingView {...props} state={state('reading')} />);
    expect(document.activeElement).toBe(pin);
  });
});

describe('settings that could not be read', () => {
  it('are said to be set aside until the reader has taken note, the briefing shown beside it', () => {
    const { asked, container } = show(state('no-access'), { notice: 'set-aside' });
    expect(screen.getByText(/kept word for word/)).toBeDefined();
    expect(container.querySelector('.own')?.textContent).toContain('Luo Junjie');
    fireEvent.click(screen.getByRole('button', { name: 'Understood' }));
    expect(asked.onDismissNotice).toHaveBeenCalledTimes(1);
  });

  it('are said to lie where they are while nothing can be stored, with nothing to dismiss', () => {
    show(state('no-access'), { notice: 'unreadable' });
    expect(screen.getByText(/left as they are/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull();
  });
});
