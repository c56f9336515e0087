import browser from 'webextension-polyfill';

const needed = { permissions: ['notifications' as const] };

/** Asks the shopper for leave to notify; to be called at once on a click. False when refused. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(needed);
  } catch {
    return false;
  }
}

/** Whether the shopper gave leave to notify. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(needed);
  } catch {
    return false;
  }
}

/** Shows a notification; false where the shopper gave no leave, so that it can be said in another way. */
export async function notify(id: string, title: string, message: string): Promise<boolean> {
  try {
    if (!(await mayNotify())) return false;
    const iconUrl = browser.runtime.getURL('/icon-128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    return true;
  } catch {
    return false;
  }
}
