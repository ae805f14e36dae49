/** The package's index also loads its reader check; this is the extractor alone. */
declare module '@mozilla/readability/Readability.js' {
  import type { Readability } from '@mozilla/readability';

  const value: typeof Readability;
  export default value;
}
