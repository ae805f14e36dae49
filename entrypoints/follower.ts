import { defineUnlistedScript } from '#imports';
import { pageWorld } from '../extension/page-world';
import { createFollower } from '../page/create-follower';
import { lentParts } from './reading/lent-parts';

/** Sent to a page whose text changes after it was read: most pages never need it, and do not pay for it. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (world) lentParts(world).createFollower = createFollower;
});
