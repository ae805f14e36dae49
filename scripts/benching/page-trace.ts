import type { CDPSession } from '@playwright/test';

/** The parts of Chromium's trace events that are read here; times in microseconds. */
export interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  /** Time that the thread really ran: what other programs took of the processor is not in it. */
  readonly tdur?: number;
  readonly args?: {
    readonly worldName?: string;
    readonly data?: { readonly url?: string };
  };
}

/** A stretch of the page's main thread that one script in an isolated world used; milliseconds. */
export interface Stretch {
  readonly script: string;
  readonly begin: number;
  /** By the clock. */
  readonly wall: number;
  /** By the thread's own clock, which other programs do not disturb. */
  readonly own: number;
}

const CATEGORIES = ['devtools.timeline', 'v8'];
/** What the browser does to draw a frame. */
const DRAWING = new Set('UpdateLayoutTree Layout PrePaint Paint Layerize Commit'.split(' '));

/** Records what happens in all processes until the returned function is called. */
export async function startTrace(session: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) if (event.ph === 'X') events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/**
 * The stretches in which the extension named `world` held the main thread: evaluation of its scripts (compiling
 * included) and every call into its world, with all that they called.
 */
export function stretchesOf(events: readonly TraceEvent[], world: string): readonly Stretch[] {
  const isOurs = ({ args }: TraceEvent): boolean =>
    args?.worldName === world || args?.data?.url?.startsWith('chrome-extension://') === true;
  // `worldName` is on the calls, the address on what is inside them
  return outermost(events.filter((event) => isOurs(event) && isInPage(event, events, world))).map(
    ({ event, inside }) => ({
      script: nameOf([event, ...inside]),
      begin: event.ts / 1000,
      wall: event.dur / 1000,
      own: (event.tdur ?? event.dur) / 1000,
    }),
  );
}

/** Milliseconds of the page's thread that went into drawing frames between two moments. */
export function drawingBetween(
  events: readonly TraceEvent[],
  world: string,
  from: number,
  to: number,
): number {
  const drawing = events.filter(
    (event) =>
      DRAWING.has(event.name) &&
      isInPage(event, events, world) &&
      event.ts / 1000 >= from &&
      event.ts / 1000 < to,
  );
  return outermost(drawing).reduce((sum, { event }) => sum + (event.tdur ?? event.dur) / 1000, 0);
}

/** What Chromium needs to make the isolated worlds of a page for its extensions; milliseconds. */
export function worldMaking(events: readonly TraceEvent[], world: string): number {
  const making = events.filter(({ name }) => name === 'LocalWindowProxy::Initialize');
  const first = events.find(({ args }) => args?.worldName === world);
  const ours = making
    .filter(({ ts, pid }) => first && pid === first.pid && ts < first.ts)
    .sort((a, b) => b.ts - a.ts)[0];
  return (ours?.tdur ?? 0) / 1000;
}

const threads = new WeakMap<readonly TraceEvent[], { readonly pid: number; readonly tid: number } | null>();

/** Whether an event is of the thread on which that world's scripts run. */
function isInPage(event: TraceEvent, events: readonly TraceEvent[], world: string): boolean {
  let thread = threads.get(events);
  if (thread === undefined) {
    thread = events.find(({ args }) => args?.worldName === world) ?? null;
    threads.set(events, thread);
  }
  return thread !== null && event.pid === thread.pid && event.tid === thread.tid;
}

interface Outer {
  readonly event: TraceEvent;
  readonly inside: TraceEvent[];
}

function outermost(events: readonly TraceEvent[]): readonly Outer[] {
  const outer: Outer[] = [];
  let end = 0;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (event.ts < end) outer.at(-1)?.inside.push(event);
    else {
      outer.push({ event, inside: [] });
      end = event.ts + event.dur;
    }
  }
  return outer;
}

function nameOf(events: readonly TraceEvent[]): string {
  const url = events.map(({ args }) => args?.data?.url ?? '').find(Boolean) ?? '';
  return url.slice(url.lastIndexOf('/') + 1);
}
