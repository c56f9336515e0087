import browser, { type Tabs } from 'webextension-polyfill';

/**
 * The active tab; where popup or panel is a tab of its own (as the popup in Firefox for Android), the one that was looked at before. Another
 * page of ours has no id: nothing is read from it, and what is tried there reaches no tab behind it.
 */
export async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!isOwnPage(active)) return active;
  if (!/\/(?:popup|sidepanel)\.html/.test(active?.url ?? '')) return { ...active!, id: undefined };
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => !isOwnPage(tab));
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Calls back when another tab comes to the front of this window, or another page in it. */
export function onFrontTabChange(changed: () => void): void {
  const look = (windowId: number | undefined) =>
    void browser.windows.getCurrent().then(
      ({ id }) => id === windowId && changed(),
      () => {},
    );
  browser.tabs.onActivated.addListener(({ windowId }) => look(windowId));
  browser.tabs.onUpdated.addListener((_id, { status }, { active, windowId }) => {
    if (active && status === 'complete') look(windowId);
  });
}

export async function reloadActiveTab(): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

/** Of the addresses of extensions only our own are shown to us. */
function isOwnPage(tab: Tabs.Tab | undefined): boolean {
  return /^(?:chrome|moz)-extension:/.test(tab?.url ?? '');
}
