import { render } from 'preact';
import { App } from '../../components/App';
import { tabInFront } from '../../utils/browser/activeTab';
import { preparePage } from '../../utils/browser/preparePage';
import { loadSettings, onSettingsChange } from '../../utils/browser/settingsStorage';
import { readActiveTab } from '../../utils/browser/readActiveTab';
import { loadFromLocal, onLocalChange, saveToLocal } from '../../utils/browser/localStore';
import { clearToolbarReminder } from '../../utils/browser/toolbarReminder';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { loadFromWindow, saveToWindow } from '../../utils/browser/windowMemory';
import { loadDraftWriter } from '../../utils/inquiry/loadDraftWriter';
import { createKeptStore } from '../../utils/state/keptStore';
import { everyMinute } from '../../utils/state/minuteClock';
import { createPopupStore } from '../../utils/state/popupStore';
import { KeptContext } from '../../utils/state/useKept';
import { PopupContext } from '../../utils/state/usePopup';

const settings = loadSettings();
const store = createPopupStore({
  readPage: readActiveTab,
  tab: tabInFront,
  load: loadFromWindow,
  save: saveToWindow,
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

preparePage(translate('appTitle'), settings);
void store.getState().read();
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
