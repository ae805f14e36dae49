import type { PageNonce } from '../../extension/messages';
import type { PageWorld } from '../../extension/page-world';
import { askBackground } from '../../extension/send-message';
import type { createFollower } from '../../page/create-follower';
import type { createGuide } from '../../page/create-guide';
import type { PageFacts } from '../../page/page-facts';
import type { PageMetadata } from '../../page/page-metadata';
import type { createPointing } from './pointing';

/** What one of our scripts in a page lends another, so that no page is given the same code twice. */
export interface LentParts {
  /** Of the spotter, which is always there before the reader. */
  facts?: PageFacts;
  /** Of the spotter's last look at the page, for the first reading of the same page. */
  metadata?: { readonly nonce: PageNonce; readonly metadata: PageMetadata } | undefined;
  /** Of the script on demand, which comes when the page changes, its reader wants to go to a point, or a pointer moves. */
  onDemand?: PartsOnDemand;
}

export interface PartsOnDemand {
  readonly createFollower: typeof createFollower;
  readonly createGuide: typeof createGuide;
  readonly createPointing: typeof createPointing;
}

/** The parts as what they are: only our own scripts of one version share a world. */
export const lentParts = ({ lent }: PageWorld): LentParts => lent as LentParts;

/** Sends for the script on demand where it has not come yet; null when it may not come any more. */
export const obtainParts = async (world: PageWorld): Promise<PartsOnDemand | null> => {
  const parts = lentParts(world);
  if (!parts.onDemand) await askBackground('sendOnDemand', {});
  return parts.onDemand ?? null;
};
