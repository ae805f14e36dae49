import type { IncomingMessage, ServerResponse } from 'node:http';

export type DemoPage = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

export interface DemoServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly origin: string;
  /** Pages may be added while it runs. */
  readonly pages: Map<string, DemoPage>;
  /** The path of every request so far. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

export function startDemoServer(options?: {
  port?: number;
  pages?: Map<string, DemoPage>;
  folder?: string;
}): Promise<DemoServer>;
