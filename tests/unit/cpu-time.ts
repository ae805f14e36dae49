/**
 * What the processor did for `run`, in milliseconds. A busy machine makes a clock on the wall run ahead, and
 * this one hardly. Collecting garbage and compiling on other threads count too. Source: Node, `process.cpuUsage`.
 */
export function cpuTimeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return since(before);
}

/** The same for what ends later. */
export async function cpuTimeOfAsync(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
