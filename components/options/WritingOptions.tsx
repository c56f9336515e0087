import { interfaceLanguage, translate, translateId } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { channels, languages, tones } from '../../utils/inquiry/choices';
import { useSettings } from '../../utils/state/useSettings';
import { Choice } from '../ui/Choice';
import { NameField } from './NameField';

/** How every message is written, as long as nothing else is chosen for an order. */
export function WritingOptions() {
  const { settings, choose } = useSettings((state) => state);
  return (
    <>
      <NameField />
      <Choice
        label={translate('draft.tone')}
        value={settings.tone}
        options={tones.map((id) => ({ id, text: translateId('tones', id) }))}
        onChoose={(tone) => void choose({ tone })}
        testId="tone"
      />
      <Choice
        label={translate('draft.channel')}
        value={settings.channel ?? ''}
        options={[
          { id: '', text: translate('options.bestChannel') },
          ...channels.map((id) => ({ id, text: contactNames[id][interfaceLanguage()] })),
        ]}
        onChoose={(channel) => void choose({ channel: channel || null })}
        testId="channel"
      />
      <p class="quiet">{translate('options.channelHint')}</p>
      <Choice
        label={translate('options.language')}
        value={settings.language}
        options={languages.map((id) => ({ id, text: translateId('languages', id) }))}
        onChoose={(language) => void choose({ language })}
        testId="language"
      />
    </>
  );
}
