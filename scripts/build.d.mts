export const LOCAL_HOST: string;
export function buildExtension(
  browser: 'chrome' | 'firefox',
  options?: { localHost?: boolean; quiet?: boolean },
): Promise<string>;
