import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { firstContact } from '../../utils/contact/firstContact';
import { reasonTexts } from '../../utils/contact/reasons';
import { currentOrder, currentTopic, isNaverOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';

/** Whom to ask first about this problem, and why. */
export function FirstContact() {
  const topic = usePopup(currentTopic);
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const shown = interfaceLanguage();
  const { channel, reason } = firstContact(topic, { naver });
  return (
    <p class="hints" data-testid="first-contact">
      <strong>{translate('draft.firstContact')}</strong> {contactNames[channel][shown]} ·{' '}
      {reasonTexts[reason].text[shown]}
    </p>
  );
}
