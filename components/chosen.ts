import { useReducer, useRef } from 'preact/hooks';

interface Wish<T> {
  readonly to: T;
  /** What was shown when it was made. */
  readonly from: T;
  isSettled: boolean;
}

/**
 * What a control shows of a value that someone else keeps, and what to call when the reader chooses another: the
 * choice stands until `ask` has settled. What was on its way before would else move the control back for a moment,
 * under the reader's hand. `ask` resolves with whether it is so, once everybody has been told.
 */
export const useChosen = <T>(
  value: T,
  ask: (wanted: T) => Promise<boolean>,
): readonly [shown: T, choose: (wanted: T) => void] => {
  const wish = useRef<Wish<T> | null>(null);
  const latest = useRef(value);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  latest.current = value;
  // settled: what comes now was said after it
  if (wish.current?.isSettled) wish.current = null;
  const choose = (to: T): void => {
    const mine: Wish<T> = { to, from: latest.current, isSettled: false };
    wish.current = mine;
    void ask(to).then((isDone) => {
      mine.isSettled = true;
      if (!isDone || latest.current !== mine.from) redraw(undefined);
    });
  };
  return [wish.current ? wish.current.to : value, choose];
};
