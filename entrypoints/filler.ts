import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePageFiller } from '../utils/page/pageFiller';
import type { FillerWorld } from '../utils/page/fillerWorld';

/** Put into a page by the click: lays its functions down where only the extension's scripts see them. Does nothing by itself. */
export default defineUnlistedScript(() => {
  const world = globalThis as FillerWorld;
  world.baroMunui = makePageFiller(document, world.baroMunui?.last ?? null);
});
