import { defineUnlistedScript } from '#imports';
import { pageWorld } from '../extension/page-world';
import { clearLeftovers } from '../page/clear-leftovers';

/**
 * Goes before the spotter into tabs that were open already: only there can an earlier copy of our scripts have
 * stood. A page that loads is not asked, which saves each half a millisecond.
 */
export default defineUnlistedScript(() => {
  if (!pageWorld()) clearLeftovers(document);
});
