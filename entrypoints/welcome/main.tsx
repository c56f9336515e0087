import { render } from 'preact';
import { preparePage } from '../../utils/browser/preparePage';
import { loadSettings, onSettingsChange } from '../../utils/browser/settingsStorage';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { everyMinute } from '../../utils/state/minuteClock';
import { practiceStores } from '../../utils/state/practiceStores';
import { KeptContext } from '../../utils/state/useKept';
import { PopupContext } from '../../utils/state/usePopup';
import { Welcome } from '../../components/welcome/Welcome';

const settings = loadSettings();
preparePage(translate('welcome.title'), settings);
const { store, kept } = practiceStores({
  order: () => document.querySelector('#practice-order')!,
  settings,
  onSettingsChange,
  interfaceLanguage: interfaceLanguage(),
});
everyMinute((now) => store.getState().turnClock(now));
render(
  <PopupContext.Provider value={store}>
    <KeptContext.Provider value={kept}>
      <Welcome />
    </KeptContext.Provider>
  </PopupContext.Provider>,
  document.querySelector('#app')!,
);
