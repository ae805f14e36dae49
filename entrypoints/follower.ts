import { defineUnlistedScript } from '#imports';
import { pageWorld } from '../extension/page-world';
import { createFollower } from '../page/create-follower';
import { leaveFollower } from './reading/obtain-follower';

/** Sent to a page whose text changes after it was read: most pages never need it, and do not pay for it. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (world) leaveFollower(world, createFollower);
});
