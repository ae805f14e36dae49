import { defineUnlistedScript } from '#imports';
import { pageWorld } from '../extension/page-world';
import { startPanel } from './panelling/start-panel';

/** Injected into a pinned tab whose page has points. A second injection finds the panel there. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (world && !world.panel) startPanel(world);
});
