import { defineUnlistedScript } from '#imports';
import { pageWorld } from '../extension/page-world';
import { createFollower } from '../page/create-follower';
import { createGuide } from '../page/create-guide';
import { lentParts } from './reading/lent-parts';

/**
 * Sent to a page whose text changes after it was read, or whose reader wants to go to a point: most pages need
 * neither, and do not pay for it.
 */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (world) lentParts(world).onDemand = { createFollower, createGuide };
});
