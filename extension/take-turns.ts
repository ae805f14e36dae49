import { settle } from './settle';

/** One after the other in each tab: a tab that hangs holds up no other. What `work` throws comes to its caller only. */
export const takeTurns = () => {
  const last = new Map<number, Promise<unknown>>();
  return <T>(tab: number, work: () => Promise<T>): Promise<T> => {
    const done = (last.get(tab) ?? Promise.resolve()).then(work);
    const rest = done.catch(() => undefined); // its caller sees the failure; the next one must still run
    last.set(tab, rest);
    settle(rest.then(() => last.get(tab) === rest && last.delete(tab)));
    return done;
  };
};
