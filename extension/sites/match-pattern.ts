/** Whether a match pattern speaks of pages of the web. */
export const isWebPattern = (pattern: string): boolean =>
  pattern === '<all_urls>' || /^(?:\*|https?):\/\//.test(pattern);

/** The host of a match pattern: exact, `*.example.org`, or `*` where it stands for all sites. */
export const hostOfPattern = (pattern: string): string =>
  pattern === '<all_urls>' ? '*' : (/^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '');
