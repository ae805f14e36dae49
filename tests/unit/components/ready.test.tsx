// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { chineseReady, englishReady, longReady } from '../../gallery/sample-pages';
import { STATES } from '../../gallery/states';
import { show } from './show';

afterEach(cleanup);

const row = (container: Element, status: string, index = 0): HTMLElement => {
  const found = container.querySelectorAll<HTMLElement>(`.row[data-status=${status}]`)[index];
  if (!found) throw new Error(`no row ${status}`);
  return found;
};

describe('a page held against the briefing', () => {
  it('is summed up in one sentence', () => {
    const { container } = show(englishReady);
    expect(container.querySelector('.summary')?.textContent).toBe(
      'Repeats 2 of 8 risks and 2 of 14 measures, changes 1 risk and 2 outlook points, ' +
        'adds 5 risks, 1 measure and 1 outlook point.',
    );
  });

  it('says in words what the bars show', () => {
    show(englishReady);
    expect(screen.getByRole('img', { name: 'Risks: 2 repeated, 1 changed, 5 missing, 5 new' })).toBeDefined();
  });

  it('puts the page’s sentence beside the briefing’s point, with its status and what was and is now', () => {
    const { container } = show(englishReady);
    const changed = row(container, 'changed');
    const [ours, theirs] = changed.querySelectorAll('.side');
    expect(ours?.textContent).toContain('Changed');
    expect(ours?.textContent).toContain('The momentum of economic and trade growth has weakened.');
    expect(theirs?.querySelector('del')?.textContent).toBe('has weakened');
    expect(theirs?.querySelector('ins')?.textContent).toBe('lost more momentum');
    expect(theirs?.textContent).toContain('Trade lost more momentum in March');
  });

  it('goes to a sentence when its point is pressed, for every point of the page that has a place', () => {
    const { container, asked } = show(englishReady);
    for (const more of screen.getAllByRole('button', { name: /^Show all/ })) fireEvent.click(more);
    for (const go of container.querySelectorAll('button.go')) fireEvent.click(go);
    const placed = englishReady.points.filter((point) => point.placed).map(({ id }) => id);
    expect(new Set(asked.onGoTo.mock.calls.map(([id]) => id))).toEqual(new Set(placed));
  });

  it('lists a point without a place as text, not as a button', () => {
    const { container } = show(englishReady);
    const text = englishReady.points.find((point) => !point.placed)?.text ?? '';
    expect(container.textContent).toContain(text);
    const buttons = [...container.querySelectorAll('button.go')].map(({ textContent }) => textContent);
    expect(buttons.filter((label) => label?.includes(text))).toEqual([]);
    expect(screen.getByText('1 point could not be placed on the page')).toBeDefined();
  });

  it('says why, by the cue and the rule', () => {
    const { container } = show(englishReady);
    const repeated = row(container, 'repeated');
    const why = within(repeated).getByRole('button', { name: /^Why\?/ });
    expect(repeated.textContent).not.toContain('weak footing');
    fireEvent.click(why);
    expect(repeated.textContent).toContain('soft ground');
    expect(repeated.textContent).toContain('risk: weak footing');
  });

  it('has a name of its own for every “Why?”', () => {
    const { container } = show(englishReady);
    const names = [...container.querySelectorAll('button[aria-expanded]')]
      .map((button) => button.textContent ?? '')
      .filter((name) => name.startsWith('Why?'));
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows two equal cues as two', () => {
    const twice = { cue: 'fell', rule: 'risk/decline', weight: 1 };
    const { container } = show({
      ...englishReady,
      topic: { ...englishReady.topic, evidence: [twice, twice] },
    });
    fireEvent.click(screen.getByRole('button', { name: /^Why\? Economic policy/ }));
    expect(container.querySelectorAll('.verdict .evidence li')).toHaveLength(2);
  });

  it('shows a long list in part, and all of it on request', () => {
    const { container } = show(longReady);
    const fresh = row(container, 'fresh');
    expect(fresh.querySelectorAll('.said')).toHaveLength(5);
    fireEvent.click(within(fresh).getByRole('button', { name: 'Show all 23' }));
    expect(fresh.querySelectorAll('.said')).toHaveLength(23);
    fireEvent.click(within(fresh).getByRole('button', { name: 'Show fewer' }));
    expect(fresh.querySelectorAll('.said')).toHaveLength(5);
    const repeated = row(container, 'repeated');
    expect(repeated.querySelectorAll('.said')).toHaveLength(2);
    expect(within(repeated).getByRole('button', { name: '10 more sentences' })).toBeDefined();
  });

  it('puts every point of the briefing in exactly one row', () => {
    const { container } = show(longReady);
    for (const more of screen.getAllByRole('button', { name: /^Show all/ })) fireEvent.click(more);
    const shown = [...container.querySelectorAll('.kind-section .ours')].map(
      ({ textContent }) => textContent,
    );
    const { props } = show(longReady);
    expect(shown.sort()).toEqual(props.briefing.points.map(({ text }) => text).sort());
  });
});

describe('a Chinese page', () => {
  it('has our translation beside the briefing’s point, marked as ours', () => {
    const { container } = show(chineseReady);
    const repeated = row(container, 'repeated');
    expect(repeated.querySelector('.translation [lang=zh]')?.textContent).toBe(
      '工业经济稳定恢复的基础尚不牢固。',
    );
    expect(repeated.textContent).toContain('our translation');
  });

  it('leaves the script of its text open', () => {
    const { container } = show(chineseReady);
    expect(container.querySelectorAll('[lang=zh]').length).toBeGreaterThan(5);
    expect(container.querySelector('[lang^="zh-"]')).toBeNull();
  });

  it('tells the languages of a contrast apart', () => {
    const { container } = show(chineseReady);
    expect(row(container, 'changed').querySelector('ins')?.lang).toBe('zh');
    cleanup();
    expect(row(show(englishReady).container, 'changed').querySelector('ins')?.lang).toBe('en');
  });

  it('says when only its opening could be read, and that access ends', () => {
    show(chineseReady);
    expect(screen.getByText('Only the opening could be read')).toBeDefined();
    expect(screen.getByText(/You let Ballast read this page once/)).toBeDefined();
  });
});

describe('a page that shares nothing with the briefing', () => {
  const apart = STATES['ready-apart'];
  if (apart?.status !== 'ready') throw new Error('not in the gallery');

  it('says so, and shows its own points without marking each as new', () => {
    const { container } = show(apart);
    expect(container.querySelector('.summary')?.textContent).toBe(
      'This page and the briefing have nothing in common.',
    );
    expect(screen.getByRole('status').textContent).toContain('nothing in common');
    for (const more of screen.queryAllByRole('button', { name: /^Show all/ })) fireEvent.click(more);
    expect(container.querySelectorAll('.kind-section .said')).toHaveLength(apart.points.length);
    expect(container.querySelector('.kind-section .ours, .tally, .status')).toBeNull();
    expect(container.querySelector('details.own')?.hasAttribute('open')).toBe(false);
  });

  it('is compared as ever where a single point is related', () => {
    const [point] = apart.comparison.verdicts;
    const related = [{ point: point?.point ?? '', pagePoint: apart.points[0]?.id ?? '', evidence: [] }];
    const { container } = show({ ...apart, comparison: { ...apart.comparison, related } });
    expect(container.querySelector('.tally')).not.toBeNull();
  });
});

it('says how far a very long text was read', () => {
  show({ ...englishReady, readTo: 6_000 });
  expect(screen.getByText(/Only its first 6,000 sentences were read/)).toBeDefined();
});

it('says how many points there was no room for', () => {
  show({ ...englishReady, leftOut: 212 });
  expect(screen.getByText(/212 points more, for which there was no room/)).toBeDefined();
});
