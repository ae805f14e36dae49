import WebSocket from 'ws';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly sessionId?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

const ENDED = { message: 'the target ended' };

interface Waiting {
  readonly sessionId: string | undefined;
  settle(answer: Answer): void;
}

/** The target ended before it answered: what was asked may have been done, or not. */
export class TargetEndedError extends Error {}

export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A bare DevTools connection to the whole browser, for targets that Playwright does not follow. */
export class CdpConnection {
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, (params: Record<string, unknown>) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => {
      const answer = JSON.parse(String(data)) as Answer;
      const { method, params, sessionId } = answer;
      if (method) this.listeners.get(method)?.(params ?? {});
      if (method === 'Target.detachedFromTarget') this.giveUp(String(params?.sessionId));
      // so it is said of a worker that starts anew, too
      if (method === 'Inspector.targetCrashed') this.giveUp(String(sessionId));
      if (answer.id === undefined) return;
      this.waiting.get(answer.id)?.settle(answer);
      this.waiting.delete(answer.id);
    });
  }

  static async open(address: string): Promise<CdpConnection> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    return new CdpConnection(socket);
  }

  /** Calls `listener` at each event of that name, of whichever session; one listener a name. */
  on(event: string, listener: (params: Record<string, unknown>) => void): void {
    this.listeners.set(event, listener);
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.last += 1;
    const id = this.last;
    const answer = await new Promise<Answer>((settle) => {
      this.waiting.set(id, { sessionId, settle });
      this.socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
    if (answer.error === ENDED) throw new TargetEndedError(`${method}: ${ENDED.message}`);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  }

  async targets(filter?: readonly object[]): Promise<readonly Target[]> {
    const { targetInfos } = await this.send('Target.getTargets', filter ? { filter } : {});
    return targetInfos as readonly Target[];
  }

  /** Runs a function in a target and returns what it returns, which must be plain data. */
  async run<A, R>(targetId: string, job: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const session = String(sessionId);
    try {
      const expression = `(${job.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await this.send('Runtime.evaluate', params, session);
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value: R }).value;
    } finally {
      await this.send('Target.detachFromTarget', { sessionId: session }).catch(() => undefined); // it has ended
    }
  }

  /** Bytes in use in a target, the browser's objects and buffers included, after all garbage was collected. */
  async heapOf(targetId: string): Promise<number> {
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const session = String(sessionId);
    for (let i = 0; i < 3; i += 1) await this.send('HeapProfiler.collectGarbage', {}, session);
    const usage = await this.send('Runtime.getHeapUsage', {}, session);
    await this.send('Target.detachFromTarget', { sessionId: session });
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = usage as Record<
      string,
      number | undefined
    >;
    return (usedSize ?? Number.NaN) + (embedderHeapUsedSize ?? 0) + (backingStorageSize ?? 0);
  }

  close(): void {
    this.socket.close();
  }

  /** A target that ends answers nothing that it was asked. */
  private giveUp(session: string): void {
    for (const [id, { sessionId, settle }] of this.waiting)
      if (sessionId === session) {
        this.waiting.delete(id);
        settle({ error: ENDED });
      }
  }
}
