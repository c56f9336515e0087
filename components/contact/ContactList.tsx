import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { contacts } from '../../utils/contact/contacts';
import { contactsFor } from '../../utils/contact/contactsFor';
import { courierOf } from '../../utils/contact/courierOf';
import { firstContact } from '../../utils/contact/firstContact';
import { isOnItsWay } from '../../utils/contact/isOnItsWay';
import { reasonTexts, referralTexts } from '../../utils/contact/reasons';
import type { ContactId } from '../../utils/contact/types';
import { currentItem, currentOrder, currentTopic, isNaverOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { Sources } from '../ui/Sources';
import { BetterTimes } from './BetterTimes';
import { ConsumerRow } from './ConsumerRow';
import { CourierRow } from './CourierRow';
import { LiveRow } from './LiveRow';
import { OwnHolidays } from './OwnHolidays';
import { OwnRecords } from './OwnRecords';
import { RememberedOrders } from './RememberedOrders';
import { SellerHours } from './SellerHours';
import { WrittenRow } from './WrittenRow';

/** Who can be asked about this order, whom first and why; when is better; and what the shopper knows and recorded. */
export function ContactList() {
  const order = usePopup(currentOrder);
  const item = usePopup(currentItem);
  const now = usePopup((state) => state.now);
  const naver = isNaverOrder(order);
  const first = usePopup((state) => firstContact(currentTopic(state), { naver }));
  const language = interfaceLanguage();
  const courier = courierOf(item);
  const others = contactsFor(order.site).filter((id) => id !== 'courier' || isOnItsWay(item));
  const offered = [first.channel, ...others.filter((id) => id !== first.channel)];
  const referrals = [
    referralTexts[first.channel.startsWith('centre') ? 'from-centre' : 'from-seller'],
    ...(offered.includes('courier') ? [referralTexts['from-courier']] : []),
  ].filter((_, index) => naver || index > 0);
  return (
    <div class="card contacts">
      <p>
        <strong>{translate('draft.firstContact')}:</strong> {contactNames[first.channel][language]} ·{' '}
        {reasonTexts[first.reason].text[language]}
      </p>
      {referrals.length > 0 && (
        <details>
          <summary>{translate('status.referred')}</summary>
          {referrals.map(({ text }) => (
            <p key={text.en} class="quiet">
              {text[language]}
            </p>
          ))}
        </details>
      )}
      <ul aria-label={translate('status.compare')}>
        {offered.map((id) => (
          <Row key={id} id={id} isFirst={id === first.channel} courier={courier} />
        ))}
      </ul>
      {naver && <BetterTimes />}
      <SellerHours />
      <OwnRecords />
      <RememberedOrders />
      <OwnHolidays />
      <details>
        <summary class="quiet">{translate('source')}</summary>
        <Sources
          ids={[
            ...reasonTexts[first.reason].sources,
            ...offered.flatMap((id) => [
              ...contacts[id].sources,
              ...(naver ? (contacts[id].onNaver?.sources ?? []) : []),
            ]),
            ...(offered.includes('courier') ? (courier?.sources ?? []) : []),
            ...referrals.flatMap(({ sources }) => sources),
          ]}
          now={now}
        />
      </details>
    </div>
  );
}

interface RowProps {
  id: ContactId;
  isFirst: boolean;
  courier: ReturnType<typeof courierOf>;
}

function Row({ id, isFirst, courier }: RowProps) {
  switch (id) {
    case 'phone':
    case 'centre-chat':
      return <LiveRow channel={id} isFirst={isFirst} />;
    case 'courier':
      return <CourierRow courier={courier} />;
    case 'consumer-centre':
      return <ConsumerRow />;
    default:
      return <WrittenRow channel={id} isFirst={isFirst} />;
  }
}
