import type { PageWorld } from '../../extension/page-world';
import { askBackground } from '../../extension/send-message';
import type { createFollower } from '../../page/create-follower';

type Make = typeof createFollower;

/** The follower's script leaves here what it came for. */
export const leaveFollower = (world: PageWorld, make: Make): void => {
  world.follower = make;
};

/** Sends for the script where it has not come yet; null when it may not come any more. */
export const obtainFollower = async (world: PageWorld): Promise<Make | null> => {
  if (!world.follower) await askBackground('sendFollower', {});
  return (world.follower as Make | undefined) ?? null;
};
