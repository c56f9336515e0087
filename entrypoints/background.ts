import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../utils/browser/alarms';
import { expireKept } from '../utils/browser/expireKept';
import { forgetPrivate } from '../utils/browser/forgetPrivate';
import { onLocalChange } from '../utils/browser/localStore';
import { isOrderPageHere } from '../utils/browser/messages';
import { markOrderTab, turnAlarm, turnOrderTabs } from '../utils/browser/orderTabs';
import { reminderAlarm, settleReminders } from '../utils/browser/reminders';
import { saveRefusedAgain } from '../utils/browser/saveSettings';
import { offerSelectionMenu } from '../utils/browser/selectionMenu';
import { markOrderPage } from '../utils/browser/toolbarIcon';
import { welcomeWhenInstalled } from '../utils/browser/welcome';

export default defineBackground({
  // Shares its code with the popup, which would otherwise be packed twice. Firefox is given one file that needs no type.
  type: { chrome: 'module', edge: 'module' },
  // Firefox, too, stops it while nothing happens: a phone would do so anyway.
  persistent: false,
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const tabId = sender.tab?.id;
      // A tab that closed in the meantime has no icon left to colour.
      if (isOrderPageHere(message) && tabId !== undefined)
        // Of a private window's pages not even the address is noted.
        void (sender.tab?.incognito
          ? markOrderPage(tabId)
          : markOrderTab(tabId, sender.url ?? '', new Date()));
      return undefined;
    });
    onAlarm((name) => {
      if (name === reminderAlarm) void settleReminders(new Date());
      if (name === turnAlarm) void turnOrderTabs(new Date());
    });
    onLocalChange((key) => {
      if (key === 'reminders' || key === 'ownHolidays') void settleReminders(new Date());
      if (key === 'ownHolidays') void turnOrderTabs(new Date());
      if (key === 'keptFor') void expireKept(new Date());
    });
    offerSelectionMenu();
    welcomeWhenInstalled();
    // Firefox for Android has no windows to tell of.
    browser.windows?.onRemoved.addListener(() => void forgetPrivate());
    // Wakes the background with the browser: alarms may be forgotten by then, and what was due meanwhile is told.
    browser.runtime.onStartup.addListener(() => void settleReminders(new Date()));
    void settleReminders(new Date());
    void expireKept(new Date());
    void saveRefusedAgain();
  },
});
