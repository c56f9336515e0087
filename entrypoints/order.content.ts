import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isReadRequest, orderPageHere } from '../utils/browser/messages';
import { snapshotOfWindow } from '../utils/orders/snapshot/snapshotOfWindow';

export default defineContentScript({
  // wxt.config.ts declares it on the order paths that the site files name: imported here they would be carried along.
  matches: [],
  main() {
    browser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
      if (isReadRequest(message)) sendResponse(snapshotOfWindow(window));
    });
    // The worker may be gone or of another version after an update: then only the coloured icon is missing.
    browser.runtime.sendMessage(orderPageHere).catch(() => {});
  },
});
