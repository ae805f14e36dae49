/** What the engine needs of an `AbortSignal`, so that it depends on no platform's types. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
