import { readMetadata } from './page-metadata';
import { readDate } from './read-date';
import { readSource } from './read-source';

/** How to find out what a page says of itself: the spotter needs it on every page and lends it to the reader. */
export const pageFacts = { readMetadata, readDate, readSource } as const;

export type PageFacts = typeof pageFacts;
