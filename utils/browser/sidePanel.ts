import browser from 'webextension-polyfill';

/** Chrome's panel, which the polyfill does not know. */
interface Panel {
  open(where: { windowId: number }): Promise<void>;
}
interface Sidebar {
  open(): Promise<void>;
}

function panel(): Panel | undefined {
  return (browser as unknown as { sidePanel?: Panel }).sidePanel;
}

function sidebar(): Sidebar | undefined {
  return (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
}

/** Whether this browser can show us beside the page: not on a phone. */
export function hasSidePanel(): boolean {
  return Boolean(panel() ?? sidebar());
}

/** Opens the panel beside the page. Called in the click itself: browsers open it for nothing else. */
export async function openSidePanel(windowId: number): Promise<void> {
  await (panel()?.open({ windowId }) ?? sidebar()?.open());
}
