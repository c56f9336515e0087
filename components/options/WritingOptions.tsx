import { useState } from 'preact/hooks';
import { interfaceLanguage, translate, translateId } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { channels, languages, tones } from '../../utils/inquiry/choices';
import { longestName } from '../../utils/settings/types';
import { useSettings } from '../../utils/state/useSettings';
import { Choice } from '../ui/Choice';

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

function NameField() {
  const { settings, choose } = useSettings((state) => state);
  // What is kept has no space at its end, which is needed there while the next word is typed.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class="field">
      <span class="choice-label">{translate('options.name')}</span>
      <input
        data-testid="name"
        autocomplete="name"
        maxLength={longestName}
        aria-describedby="name-hint"
        value={typed ?? settings.name}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          void choose({ name: value });
        }}
        onBlur={() => setTyped(null)}
      />
      <span id="name-hint" class="quiet">
        {translate('options.nameHint')}
      </span>
    </label>
  );
}
