import { defineUnlistedScript } from '#imports';
import { pageWorld } from '../extension/page-world';
import { createFollower } from '../page/create-follower';
import { createGuide } from '../page/create-guide';
import { lentParts } from './reading/lent-parts';
import { createPointing } from './reading/pointing';

/**
 * Sent to a page whose text changes after it was read, whose reader wants to go to a point, or over which a pointer
 * moves: until then it does not pay for it.
 */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (world) lentParts(world).onDemand = { createFollower, createGuide, createPointing };
});
