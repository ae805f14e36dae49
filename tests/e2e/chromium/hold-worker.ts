import type { ExtensionBrowser } from './extension-browser';
import { until } from './until';

/** A call of the worker to the browser at which it is to stop dead. */
export interface Hold {
  readonly part:
    | 'session.get'
    | 'session.set'
    | 'local.get'
    | 'local.set'
    | 'tell-page'
    | 'tell-views'
    | 'inject';
  /** Only a call whose arguments, as JSON, hold this. */
  readonly holds?: string;
  /** Before the call is made, or when it has had its effect and its answer is not yet seen. */
  readonly when: 'before' | 'after';
}

/** Does `act`, lets this life of the worker stop at the call named, and ends it there; the next life knows of nothing. */
export async function endWorkerAt(
  ballast: ExtensionBrowser,
  hold: Hold,
  act: () => Promise<unknown>,
): Promise<void> {
  await ballast.inWorker(holdAt, hold);
  const acting = act();
  await until(`the worker is held at ${JSON.stringify(hold)}`, () =>
    ballast.inWorker(() => (globalThis as { heldInTest?: boolean }).heldInTest === true),
  );
  await ballast.endWorker();
  await acting;
}

/** Runs in the worker. Chromium may give it the interface under two names, each with objects of its own. */
function holdAt({ part, holds, when }: Hold): void {
  type Call = (...given: unknown[]) => Promise<unknown>;
  type Owner = Record<string, Call>;
  interface Api {
    readonly storage: Record<'session' | 'local', Owner>;
    readonly tabs: Owner;
    readonly runtime: Owner;
    readonly scripting: Owner;
  }
  const world = globalThis as { heldInTest?: boolean; chrome?: Api; browser?: Api };
  for (const api of new Set([world.chrome, world.browser])) {
    if (!api) continue;
    const places: Record<Hold['part'], [Owner, string]> = {
      'session.get': [api.storage.session, 'get'],
      'session.set': [api.storage.session, 'set'],
      'local.get': [api.storage.local, 'get'],
      'local.set': [api.storage.local, 'set'],
      'tell-page': [api.tabs, 'sendMessage'],
      'tell-views': [api.runtime, 'sendMessage'],
      inject: [api.scripting, 'executeScript'],
    };
    const [owner, name] = places[part];
    const real = owner[name]?.bind(owner);
    owner[name] = async (...given) => {
      // a page is kept as a text of its own, whose quotes are escaped in this one
      const written = JSON.stringify(given).replaceAll('\\"', '"');
      const isWanted = holds === undefined || written.includes(holds);
      if (world.heldInTest || !isWanted) return real?.(...given);
      world.heldInTest = true;
      if (when === 'after') await real?.(...given);
      return new Promise(() => undefined);
    };
  }
}
