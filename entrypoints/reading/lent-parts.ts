import type { PageWorld } from '../../extension/page-world';
import { askBackground } from '../../extension/send-message';
import type { createFollower } from '../../page/create-follower';
import type { readMetadata } from '../../page/page-metadata';

/** What one of our scripts in a page lends another, so that no page is given the same code twice. */
export interface LentParts {
  /** Of the spotter, which is always there before the reader. */
  readMetadata?: typeof readMetadata;
  /** Of the follower, which comes when it is needed. */
  createFollower?: typeof createFollower;
}

/** The parts as what they are: only our own scripts of one version share a world. */
export const lentParts = ({ lent }: PageWorld): LentParts => lent as LentParts;

/** Sends for the follower where it has not come yet; null when it may not come any more. */
export const obtainFollower = async (world: PageWorld): Promise<typeof createFollower | null> => {
  const parts = lentParts(world);
  if (!parts.createFollower) await askBackground('sendFollower', {});
  return parts.createFollower ?? null;
};
