import { bundleScript } from '../../../scripts/bundle-script';
import type * as Entry from './rig-entry';

declare global {
  interface Window {
    /** The rig and `page/`, as one script. */
    BallastRig: typeof Entry;
  }
}

/** The rig with the page layer bundled into one script that sets `window.BallastRig`. */
export const rigScript = (): Promise<string> =>
  bundleScript('tests/page/mutations/rig-entry.ts', 'BallastRig');
