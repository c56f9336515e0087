import { render } from 'preact';
import { App } from '../../components/App';
import { readActiveTab } from '../../utils/browser/readActiveTab';
import { loadFromSession, saveToSession } from '../../utils/browser/sessionStore';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { loadDraftWriter } from '../../utils/inquiry/loadDraftWriter';
import { everyMinute } from '../../utils/state/minuteClock';
import { createPopupStore } from '../../utils/state/popupStore';
import { PopupContext } from '../../utils/state/usePopup';

const store = createPopupStore({
  readPage: readActiveTab,
  load: loadFromSession,
  save: saveToSession,
  loadWriter: loadDraftWriter,
  now: () => new Date(),
  interfaceLanguage: interfaceLanguage(),
});

document.documentElement.lang = translate('locale');
document.title = translate('appTitle');
void store.getState().read();
everyMinute((now) => store.getState().turnClock(now));
render(
  <PopupContext.Provider value={store}>
    <App />
  </PopupContext.Provider>,
  document.querySelector('#app')!,
);
