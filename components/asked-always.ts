import { useState } from 'preact/hooks';

/**
 * What to call for "always on this site", and whether the browser, or who was asked by it, has refused. A popup is
 * closed by the browser's question and says how things stand when it is opened again; the other views stay open.
 */
export const useAskedAlways = (
  onAlways: (host: string) => Promise<boolean>,
): readonly [ask: (host: string) => void, isRefused: boolean] => {
  const [isRefused, setRefused] = useState(false);
  const ask = (host: string): void => {
    setRefused(false);
    void onAlways(host).then((isGiven) => setRefused(!isGiven));
  };
  return [ask, isRefused];
};
