import { openingWords } from '../../utils/browser/openingWords';
import { contacts } from '../../utils/contact/contacts';
import { consumerCentreSchedule } from '../../utils/contact/schedules';
import { openingState } from '../../utils/hours/openingState';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { ContactRow } from './ContactRow';

const contact = contacts['consumer-centre'];

/** The public consumer centre: the last resort, and for any store. */
export function ConsumerRow() {
  const now = usePopup((state) => state.now);
  const ownHolidays = useKept((state) => state.ownHolidays);
  const { phone, link } = contact;
  return (
    <ContactRow
      contact={contact}
      isFirst={false}
      state={
        <p>{openingWords(openingState(withOwnHolidays(consumerCentreSchedule, ownHolidays), now), now)}</p>
      }
      phones={phone ? [{ number: phone.number }] : []}
      links={link ? [{ address: link, text: link.replace('https://', '') }] : []}
    />
  );
}
