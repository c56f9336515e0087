import { contacts } from '../../utils/contact/contacts';
import { consumerCentreSchedule } from '../../utils/contact/schedules';
import { ContactRow } from './ContactRow';
import { OpeningNow } from './OpeningNow';

const contact = contacts['consumer-centre'];

/** The public consumer centre: the last resort, and for any store. */
export function ConsumerRow() {
  const { phone, link } = contact;
  return (
    <ContactRow
      contact={contact}
      isFirst={false}
      state={
        <p>
          <OpeningNow schedule={consumerCentreSchedule} />
        </p>
      }
      phones={phone ? [{ number: phone.number }] : []}
      links={link ? [{ address: link, text: link.replace('https://', '') }] : []}
    />
  );
}
