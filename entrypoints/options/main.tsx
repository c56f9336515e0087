import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage';
import { loadFromLocal, onLocalChange, saveToLocal } from '../../utils/browser/localStore';
import { applyLook } from '../../utils/browser/look';
import { preparePage } from '../../utils/browser/preparePage';
import { saveRefusedAgain, saveSettings } from '../../utils/browser/saveSettings';
import { loadSettings, onSettingsChange } from '../../utils/browser/settingsStorage';
import { translate } from '../../utils/browser/translate';
import { createKeptStore } from '../../utils/state/keptStore';
import { createSettingsStore } from '../../utils/state/settingsStore';
import { KeptContext } from '../../utils/state/useKept';
import { SettingsContext } from '../../utils/state/useSettings';

const settings = loadSettings();
void saveRefusedAgain();
const kept = createKeptStore({
  load: loadFromLocal,
  save: saveToLocal,
  onChange: onLocalChange,
  now: () => new Date(),
});

preparePage(translate('options.title'), settings);
// A choice that is made before they are here would put the others back to what they were at first.
void settings.then((known) => {
  const store = createSettingsStore({
    settings: known,
    save: saveSettings,
    onChange: onSettingsChange,
    show: applyLook,
  });
  render(
    <SettingsContext.Provider value={store}>
      <KeptContext.Provider value={kept}>
        <OptionsPage />
      </KeptContext.Provider>
    </SettingsContext.Provider>,
    document.querySelector('#app')!,
  );
});
