/* Runs in Firefox's window, with the browser's own rights: `baro` is what firefoxBrowser.ts calls over Marionette. */
const [EXTENSION, FRAME_SCRIPT] = arguments;
const POPUP = 'popup';
const SIDEBAR = 'sidebar';
/** Of a pointer: a finger, which does not hover. */
const COARSE = 1;
const BUTTON = EXTENSION.replace(/[^\w-]/g, '_').toLowerCase() + '-browser-action';

const served = new Map();
const requests = [];
const errors = [];
const tabs = new Map();
const scripted = new WeakSet();
let lastNumber = 0;

const input = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
input.KeyboardEvent = window.KeyboardEvent;
input.navigator = window.navigator;
Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', input);

/** Answers what is served, and lets nothing else out: what a page or an extension asked for is written down. */
Services.obs.addObserver((subject) => {
  const channel = subject.QueryInterface(Ci.nsIHttpChannel);
  const url = channel.URI.specIgnoringRef;
  const html = served.get(url);
  if (html === undefined) {
    const isBrowsersOwn = channel.loadInfo.triggeringPrincipal?.isSystemPrincipal;
    if (!isBrowsersOwn && !url.endsWith('/favicon.ico')) requests.push(url);
    channel.cancel(Cr.NS_ERROR_UNKNOWN_HOST);
    return;
  }
  const response = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(
    Ci.nsIReplacedHttpResponse,
  );
  response.responseStatus = 200;
  response.responseStatusText = 'OK';
  response.setResponseHeader('Content-Type', 'text/html; charset=utf-8', false);
  response.responseBody = String.fromCharCode(...new TextEncoder().encode(html));
  channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(response);
}, 'http-on-before-connect');

// What Firefox notes where a popup is closed before the answer that it waits for.
const CLOSED_EARLY = 'Promise resolved after context unloaded';

/** What any script of the extension or of a served page threw. */
Services.console.registerListener((message) => {
  if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
  const { sourceName, errorMessage } = message;
  if (errorMessage.trim() === CLOSED_EARLY) return;
  if (/^(?:moz-extension|https?):/.test(sourceName)) errors.push(`${errorMessage} (${sourceName})`);
});

async function until(found, what) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const result = await found();
    if (result) return result;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`${what} within 5 s.`);
}

function browserOf(view) {
  const browser = shown[view]?.() ?? tabs.get(view)?.linkedBrowser;
  if (!browser) throw new Error(`There is no ${view} open.`);
  return browser;
}

const shown = {
  [POPUP]: () => document.querySelector('browser.webextension-popup-browser'),
  [SIDEBAR]: () => SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser'),
};

function isLoaded(browser, url) {
  return browser.currentURI.spec === url && !browser.webProgress.isLoadingDocument;
}

/** Has the page's process do something, and gives back its answer. */
function ask(view, what, ...given) {
  const browser = browserOf(view);
  const { messageManager } = browser;
  if (!scripted.has(messageManager)) {
    scripted.add(messageManager);
    messageManager.loadFrameScript(`data:text/javascript,${encodeURIComponent(FRAME_SCRIPT)}`, false);
  }
  lastNumber += 1;
  const number = lastNumber;
  return new Promise((done, failed) => {
    messageManager.addMessageListener('baro:answer', function heard({ data }) {
      if (data.number !== number) return;
      messageManager.removeMessageListener('baro:answer', heard);
      if (data.error === undefined) done(data.answer);
      else failed(new Error(data.error));
    });
    messageManager.sendAsyncMessage('baro:ask', { number, what, given });
  });
}

function extension() {
  return WebExtensionPolicy.getByID(EXTENSION).extension;
}

globalThis.baro = {
  /** The browser's language, as it is set before the extension is installed. */
  setLanguage(language) {
    Services.locale.availableLocales = ['en-US', 'ko'];
    Services.locale.requestedLocales = [language === 'ko' ? 'ko' : 'en-US'];
  },
  /** Puts the button where it can be clicked, and closes what the extension opened to welcome the shopper. */
  async prepare() {
    await until(() => CustomizableUI.getPlacementOfWidget(BUTTON), 'The extension had no toolbar button');
    CustomizableUI.addWidgetToArea(BUTTON, 'nav-bar');
    await extension().promiseBackgroundStarted?.();
    const [first] = gBrowser.tabs;
    gBrowser.removeAllTabsBut(first, { animate: false, skipWarnAboutClosingTabs: true });
  },
  serve: (url, html) => void served.set(url, html),
  async openTab(address) {
    const url = new URL(address, extension().baseURL).href;
    const tab = gBrowser.addTrustedTab(url);
    lastNumber += 1;
    const view = `tab ${lastNumber}`;
    tabs.set(view, tab);
    gBrowser.selectedTab = tab;
    await until(() => isLoaded(tab.linkedBrowser, url), `${url} did not load`);
    return view;
  },
  /** A screen of that width under a finger, until the next one: no window of a computer gets so narrow. */
  setPhone(width) {
    for (const name of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'])
      if (width) Services.prefs.setIntPref(name, COARSE);
      else Services.prefs.clearUserPref(name);
    gBrowser.tabpanels.style.maxWidth = width ? `${width}px` : '';
  },
  closeTab(view) {
    gBrowser.removeTab(tabs.get(view), { animate: false });
    tabs.delete(view);
  },
  /** Clicks the toolbar button while that tab is in front. */
  async openPopup(view) {
    // Another click would close it.
    await baro.closePopup();
    gBrowser.selectedTab = tabs.get(view);
    const item = document.getElementById(BUTTON);
    const button = item.querySelector('.unified-extensions-item-action-button') ?? item;
    input.synthesizeMouseAtCenter(button, {}, window);
    await until(
      () => shown[POPUP]() && isLoaded(shown[POPUP](), `${extension().baseURL}popup.html`),
      'The popup did not open',
    );
    return POPUP;
  },
  async closePopup() {
    shown[POPUP]()?.closest('panel').hidePopup();
    await until(() => !shown[POPUP](), 'The popup did not close');
  },
  /** The sidebar, once the extension has opened it. */
  async sidebar() {
    await until(
      () => shown[SIDEBAR]() && isLoaded(shown[SIDEBAR](), `${extension().baseURL}sidepanel.html`),
      'The sidebar did not open',
    );
    return SIDEBAR;
  },
  closeSidebar: () => SidebarController.hide(),
  ask,
  clipboard() {
    const taken = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    taken.init(null);
    taken.addDataFlavor('text/plain');
    Services.clipboard.getData(taken, Ci.nsIClipboard.kGlobalClipboard);
    const held = {};
    taken.getTransferData('text/plain', held);
    return held.value.QueryInterface(Ci.nsISupportsString).data;
  },
  /** What went wrong since the last time it was asked for. */
  takeFaults: () => ({ requests: requests.splice(0), errors: errors.splice(0) }),
  setDark(isDark) {
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', isDark ? 1 : 0);
  },
  /** What the shopper does at "Permissions" on the extension's page of about:addons. */
  async refuseOrderPages() {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const origins = extension().allowedOrigins.patterns.map(({ pattern }) => pattern);
    await ExtensionPermissions.remove(EXTENSION, { origins, permissions: [] }, extension());
    return origins;
  },
  /** As Firefox does after half a minute in which nothing happened. */
  stopBackground: () => extension().terminateBackground(),
};
