import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isReadRequest, orderPageHere } from '../utils/browser/messages';
import { findInWindow } from '../utils/orders/findInWindow';
import { naverPay } from '../utils/orders/sites/naverPay';

export default defineContentScript({
  matches: naverPay.matchPatterns,
  main() {
    browser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
      if (isReadRequest(message)) sendResponse(findInWindow(window));
    });
    // The worker may be gone or of another version after an update: then only the coloured icon is missing.
    browser.runtime.sendMessage(orderPageHere).catch(() => {});
  },
});
