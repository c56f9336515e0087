import { interfaceLanguage, translate, translateId } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { contactsFor } from '../../utils/contact/contactsFor';
import { languages, tones } from '../../utils/inquiry/choices';
import type { Channel } from '../../utils/inquiry/types';
import { currentChannel, currentLanguage, currentOrder, currentTone } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { Choice } from '../ui/Choice';

const CHANNELS: Channel[] = [
  'seller-inquiry',
  'seller-talk',
  'centre-chat',
  'centre-mail',
  'product-qna',
  'phone',
];

/** Where the message goes, its tone and its language. */
export function DraftChoices() {
  const channel = usePopup(currentChannel);
  const order = usePopup(currentOrder);
  const tone = usePopup(currentTone);
  const language = usePopup(currentLanguage);
  const { chooseChannel, chooseTone, chooseLanguage } = usePopup((state) => state);
  const shown = interfaceLanguage();
  const offered = new Set<string>(contactsFor(order.site));

  return (
    <div class="choices">
      <Choice
        label={translate('draft.channel')}
        value={channel}
        // A channel chosen for another store stays in sight as long as it is the chosen one.
        options={CHANNELS.filter((id) => offered.has(id) || id === channel).map((id) => ({
          id,
          text: contactNames[id][shown],
        }))}
        onChoose={chooseChannel}
        testId="channel"
        quiet
      />
      <Choice
        label={translate('draft.tone')}
        value={tone}
        options={tones.map((id) => ({ id, text: translateId('tones', id) }))}
        onChoose={chooseTone}
        testId="tone"
        quiet
      />
      <Choice
        label={translate('draft.language')}
        value={language}
        options={languages.map((id) => ({ id, text: translateId('languages', id) }))}
        onChoose={chooseLanguage}
        testId="language"
        quiet
      />
    </div>
  );
}
