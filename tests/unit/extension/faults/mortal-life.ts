/** Says at which steps of the worker, counted over all its lives, it ends. */
export type Fate = (step: number) => boolean;

/**
 * One life of the worker. All it does outside itself passes through `across`, and there it may end: after the call has
 * had its effect, and before its answer is seen. (Before the call is after the one before it.) What it waited for
 * then never comes, as in a browser.
 */
export interface Life {
  readonly isOver: () => boolean;
  /** Resolves when the life has ended. */
  readonly ended: Promise<void>;
  across<R>(call: () => Promise<R>): Promise<R>;
  /** A message has come in; the life may end before it is looked at. */
  awoken(): Promise<void>;
}

/** Counts the steps of all lives and ends them as `fate` says. */
export const createLives = (fate: Fate) => {
  let step = 0;
  return {
    steps: () => step,
    begin(): Life {
      let isOver = false;
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const pass = async (): Promise<void> => {
        if (!isOver) {
          step += 1;
          if (fate(step)) {
            isOver = true;
            end();
          }
        }
        if (isOver) await new Promise<never>(() => undefined);
      };
      return {
        isOver: () => isOver,
        ended,
        awoken: pass,
        async across(call) {
          if (isOver) await pass();
          const result = await call();
          await pass();
          return result;
        },
      };
    },
  };
};
