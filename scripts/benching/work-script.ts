import { bundleScript } from '../bundle-script';

/** `page-work.ts` as `BallastWork`, minified and with Readability trimmed, as in our build. */
export const workScript = (): Promise<string> =>
  bundleScript('scripts/benching/page-work.ts', 'BallastWork', { minify: true });
