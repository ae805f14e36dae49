import { vi } from 'vitest';

/** Waits until `check` no longer throws: up to ten seconds, since a busy machine is in no hurry. */
export const eventually = (check: () => unknown): Promise<unknown> => vi.waitFor(check, 10_000);
