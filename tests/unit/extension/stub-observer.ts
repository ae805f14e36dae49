import { vi } from 'vitest';

export interface StubbedObserver {
  /** One change of the document. */
  change(): void;
  /** What is observed at the moment. */
  readonly observed: ReadonlySet<unknown>;
}

/** Puts a stand-in for the browser's observer of changes in its place. */
export const stubObserver = (): StubbedObserver => {
  let tell: () => void = () => undefined;
  const observed = new Set<unknown>();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(told: () => void) {
        tell = told;
      }
      observe(node: unknown): void {
        observed.add(node);
      }
      disconnect(): void {
        tell = () => undefined;
        observed.clear();
      }
    },
  );
  return { change: () => tell(), observed };
};
