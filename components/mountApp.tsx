import { render } from 'preact';
import { onFrontTabChange, tabInFront } from '../utils/browser/activeTab';
import { loadFromLocal, onLocalChange, saveToLocal } from '../utils/browser/localStore';
import { preparePage } from '../utils/browser/preparePage';
import { readActiveTab } from '../utils/browser/readActiveTab';
import { takeSelection } from '../utils/browser/selection';
import { loadSettings, onSettingsChange } from '../utils/browser/settingsStorage';
import { clearToolbarReminder } from '../utils/browser/toolbarReminder';
import { interfaceLanguage, translate } from '../utils/browser/translate';
import { loadFromWindow, onWindowChange, saveToWindow } from '../utils/browser/windowMemory';
import { loadDraftWriter } from '../utils/inquiry/loadDraftWriter';
import { createKeptStore } from '../utils/state/keptStore';
import { everyMinute } from '../utils/state/minuteClock';
import { createPopupStore } from '../utils/state/popupStore';
import { KeptContext } from '../utils/state/useKept';
import { PopupContext } from '../utils/state/usePopup';
import { App } from './App';

/** Puts the app on the page and begins to read the tab in front: the popup's whole work, and the panel's. */
export function mountApp(place: 'popup' | 'panel'): void {
  const settings = loadSettings();
  preparePage(translate('appTitle'), settings);
  const store = createPopupStore({
    place,
    readPage: () => readActiveTab(place === 'popup'),
    tab: tabInFront,
    load: loadFromWindow,
    save: saveToWindow,
    onStored: onWindowChange,
    takeSelection,
    loadWriter: loadDraftWriter,
    settings,
    onSettingsChange,
    now: () => new Date(),
    interfaceLanguage: interfaceLanguage(),
  });
  const kept = createKeptStore({
    load: loadFromLocal,
    save: saveToLocal,
    onChange: onLocalChange,
    now: () => new Date(),
  });
  void store.getState().read();
  // A popup closes with its tab; the panel stands beside all of them.
  if (place === 'panel') onFrontTabChange(() => void store.getState().follow());
  void clearToolbarReminder();
  everyMinute((now) => store.getState().turnClock(now));
  render(
    <PopupContext.Provider value={store}>
      <KeptContext.Provider value={kept}>
        <App />
      </KeptContext.Provider>
    </PopupContext.Provider>,
    document.querySelector('#app')!,
  );
}
