import { openingWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { contacts } from '../../utils/contact/contacts';
import type { ParcelCourier } from '../../utils/contact/courierOf';
import { openingState } from '../../utils/hours/openingState';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { ContactRow } from './ContactRow';

/** The courier who has the parcel, by what is known of it; null: the page names none. */
export function CourierRow({ courier }: { courier: ParcelCourier | null }) {
  const now = usePopup((state) => state.now);
  const ownHolidays = useKept((state) => state.ownHolidays);
  const { id, name, goodFor, needs } = contacts.courier;
  return (
    <ContactRow
      contact={{ id, name: courier ? { ko: courier.name, en: courier.name } : name, goodFor, needs }}
      isFirst={false}
      state={
        <p>
          {courier?.schedule
            ? openingWords(openingState(withOwnHolidays(courier.schedule, ownHolidays), now), now)
            : translate('status.unknown')}
        </p>
      }
      phones={courier?.phone ? [{ number: courier.phone }] : []}
      links={
        courier?.trackingLink ? [{ address: courier.trackingLink, text: translate('status.track') }] : []
      }
    />
  );
}
