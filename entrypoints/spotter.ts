import { defineUnlistedScript } from '#imports';
import { beginWorld } from '../extension/page-world';
import { pageFacts } from '../page/page-facts';
import { lentParts } from './reading/lent-parts';
import { spot } from './spotting/spot';

/**
 * The always-on script, registered at run time. Not a content script of WXT's: those announce themselves to the
 * page by an event and a posted message, and a page need not know that Ballast is there.
 */
export default defineUnlistedScript(() => {
  const world = beginWorld(location.href);
  if (!world) return;
  lentParts(world).facts = pageFacts;
  spot(world);
});
