import type { CDPSession } from '@playwright/test';

/** Milliseconds of a page's main thread spent in the extension's code and what it called. */
export interface MainThreadTime {
  readonly total: number;
  /** The longest single stretch. */
  readonly longest: number;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Sampled five times a millisecond; time in the browser's own functions counts for the code that called them. */
export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
}

export async function stopProfile(session: CDPSession): Promise<MainThreadTime> {
  const { profile } = await session.send('Profiler.stop');
  return timeOf(profile as Profile);
}

function timeOf({ nodes, samples = [], timeDeltas = [] }: Profile): MainThreadTime {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const known = new Map<number, boolean>();
  const isOurs = (id: number): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const parent = parents.get(id);
    const ours = urls.get(id)?.startsWith('chrome-extension://') || (parent !== undefined && isOurs(parent));
    known.set(id, ours);
    return ours;
  };
  let [total, longest, stretch] = [0, 0, 0];
  samples.forEach((id, i) => {
    // The delta before a sample is the time since the one before it.
    const length = (timeDeltas[i + 1] ?? 0) / 1000;
    stretch = isOurs(id) ? stretch + length : 0;
    if (isOurs(id)) total += length;
    longest = Math.max(longest, stretch);
  });
  return { total, longest };
}
