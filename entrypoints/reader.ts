import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { snapshotOfWindow } from '../utils/orders/snapshot/snapshotOfWindow';

/** Put into a page by the click on it where no content script answers; its value is what `executeScript` gives back. */
export default defineUnlistedScript(() => snapshotOfWindow(window));
