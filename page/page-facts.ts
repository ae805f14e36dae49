import { readMetadata } from './page-metadata';

/** How to find out what a page says of itself: the spotter needs it on every page and lends it to the reader. */
export const pageFacts = { readMetadata } as const;

export type PageFacts = typeof pageFacts;
