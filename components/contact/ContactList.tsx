import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contacts } from '../../utils/contact/contacts';
import { contactsFor } from '../../utils/contact/contactsFor';
import { firstContact } from '../../utils/contact/firstContact';
import { reasonTexts } from '../../utils/contact/reasons';
import type { Contact } from '../../utils/contact/types';
import { openingState } from '../../utils/hours/openingState';
import { currentOrder, currentTopic, isNaverOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { Sources } from '../ui/Sources';
import { openingWords } from './openingWords';

/** Who can be asked about this order, the one to ask first marked: what for, when, how, and what to have ready. */
export function ContactList() {
  const site = usePopup((state) => currentOrder(state).site);
  const first = usePopup((state) =>
    firstContact(currentTopic(state), { naver: isNaverOrder(currentOrder(state)) }),
  );
  const now = usePopup((state) => state.now);
  const offered = contactsFor(site).map((id) => contacts[id]);
  return (
    <div class="card contacts">
      <ul aria-label={translate('status.compare')}>
        {offered.map((contact) => (
          <ContactRow key={contact.id} contact={contact} now={now} isFirst={contact.id === first.channel} />
        ))}
      </ul>
      <Sources
        ids={[...reasonTexts[first.reason].sources, ...offered.flatMap(({ sources }) => sources)]}
        now={now}
      />
    </div>
  );
}

function ContactRow({ contact, now, isFirst }: { contact: Contact; now: Date; isFirst: boolean }) {
  const language = interfaceLanguage();
  const { schedule, phone, link, caution, needs } = contact;
  const facts = [
    schedule
      ? openingWords(openingState(schedule, now), now)
      : contact.takesMessagesAnyTime && translate('status.anyTime'),
    caution?.[language],
    `${translate('status.needs')}: ${needs.map((need) => need[language]).join(', ')}`,
  ];
  return (
    <li>
      <strong>{contact.name[language]}</strong>
      {isFirst && <span class="tag">{translate('draft.firstContact')}</span>}
      <p>{contact.goodFor[language]}</p>
      <p class="quiet">{facts.filter(Boolean).join(' · ')}</p>
      <p class="ways">
        {phone && (
          <a href={`tel:${phone.number}`}>
            {phone.number}
            {phone.isPaidCall && ` (${translate('status.paidCall')})`}
          </a>
        )}
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {link.replace('https://', '')}
            <span class="screen-reader"> ({translate('opensInNewTab')})</span>
          </a>
        )}
      </p>
    </li>
  );
}
