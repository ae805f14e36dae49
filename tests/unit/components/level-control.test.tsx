// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { HighlightLevel } from '../../../briefings/page-state';
import { BriefingView } from '../../../components/briefing-view';
import { STATES } from '../../gallery/states';
import { show } from './show';

afterEach(cleanup);

const shown = () => screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.value;

/** A view at “key points” whose wish for another level is answered by `answer`; `tell` brings what the background says. */
const open = () => {
  const state = STATES['ready-en'];
  if (!state) throw new Error('no such state in the gallery');
  let answer: (isDone: boolean) => void = () => undefined;
  const onLevel = () =>
    new Promise<boolean>((resolve) => {
      answer = resolve;
    });
  const { rerender, props } = show(state, { onLevel });
  return {
    tell: (level: HighlightLevel) => rerender(<BriefingView {...props} level={level} />),
    answer: (isDone: boolean) => act(async () => answer(isDone)),
  };
};
const choose = (level: HighlightLevel) => {
  const radio = screen.getAllByRole<HTMLInputElement>('radio').find(({ value }) => value === level);
  if (radio) fireEvent.click(radio);
};

describe('the chosen level', () => {
  it('stays chosen when an answer comes that was on its way before', async () => {
    const { tell, answer } = open();
    choose('all');
    tell('key');
    expect(shown()).toBe('all');
    tell('all');
    await answer(true);
    expect(shown()).toBe('all');
  });

  it('of two choices after each other the last one stands, while the first is being told', async () => {
    const { tell } = open();
    choose('all');
    choose('off');
    tell('all');
    expect(shown()).toBe('off');
  });

  it('goes back when it could not be kept', async () => {
    const { answer } = open();
    choose('all');
    await answer(false);
    expect(shown()).toBe('key');
  });

  it('follows another view that chose otherwise at the same time', async () => {
    const { tell, answer } = open();
    choose('all');
    tell('off');
    await answer(true);
    expect(shown()).toBe('off');
  });

  it('follows what is chosen elsewhere afterwards', async () => {
    const { tell, answer } = open();
    choose('all');
    await answer(true);
    expect(shown()).toBe('all');
    tell('off');
    expect(shown()).toBe('off');
  });
});
