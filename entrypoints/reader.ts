import { defineUnlistedScript } from '#imports';
import { pageWorld } from '../extension/page-world';
import { startReader } from './reading/start-reader';

/** Injected into pages about policy. A second injection asks the first one to read again. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (!world) return; // the spotter has left: its extension was replaced
  if (world.reader?.nonce === world.page.nonce) world.reader.again();
  else startReader(world);
});
