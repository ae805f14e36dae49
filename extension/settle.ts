/** Events and timers have nobody to reject to: what goes wrong is left in the worker's own debug log. */
export const settle = (work: Promise<unknown>): void => {
  work.catch((error: unknown) => console.debug('ballast:', error));
};
