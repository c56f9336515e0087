import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { isOrderPageHere } from '../utils/browser/messages';
import { markOrderPage } from '../utils/browser/toolbarIcon';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    // A tab that closed in the meantime has no icon left to colour.
    if (isOrderPageHere(message) && tabId !== undefined) markOrderPage(tabId).catch(() => {});
    return undefined;
  });
});
