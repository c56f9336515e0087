import { translate } from '../../utils/browser/translate';
import { contacts } from '../../utils/contact/contacts';
import type { ParcelCourier } from '../../utils/contact/courierOf';
import { ContactRow } from './ContactRow';
import { OpeningNow } from './OpeningNow';

/** The courier who has the parcel, by what is known of it; null: the page names none. */
export function CourierRow({ courier }: { courier: ParcelCourier | null }) {
  const { id, name, goodFor, needs } = contacts.courier;
  return (
    <ContactRow
      contact={{ id, name: courier ? { ko: courier.name, en: courier.name } : name, goodFor, needs }}
      isFirst={false}
      state={
        <p>{courier?.schedule ? <OpeningNow schedule={courier.schedule} /> : translate('status.unknown')}</p>
      }
      phones={courier?.phone ? [{ number: courier.phone }] : []}
      links={
        courier?.trackingLink ? [{ address: courier.trackingLink, text: translate('status.track') }] : []
      }
    />
  );
}
