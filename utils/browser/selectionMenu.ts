import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { keepSelection } from './selection';
import { openSidePanel } from './sidePanel';
import { toolbarButton } from './toolbarIcon';
import { translate } from './translate';

const ASK_WITH_SELECTION = 'ask-with-selection';

/** Offers an inquiry where words are selected in a page. A phone has no such menus. */
export function offerSelectionMenu(): void {
  browser.contextMenus?.create(
    { id: ASK_WITH_SELECTION, title: translate('askWithSelection'), contexts: ['selection'] },
    // A background that woke up again has its menu already.
    () => void browser.runtime.lastError,
  );
  browser.contextMenus?.onClicked.addListener(takeSelected);
}

/** Opens the popup, or the panel where a browser opens no popup by itself; else the words wait for the next click. */
function takeSelected({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (menuItemId !== ASK_WITH_SELECTION || !selectionText || !tab) return;
  // Not after waiting for it: browsers open a popup in answer to the click alone.
  void keepSelection(selectionText, tab);
  openPopup()
    .catch(() => openSidePanel(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT))
    .catch(() => {});
}

async function openPopup(): Promise<void> {
  await toolbarButton().openPopup();
}
