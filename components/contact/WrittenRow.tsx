import { openingWords } from '../../utils/browser/openingWords';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contacts } from '../../utils/contact/contacts';
import { naverPayCentreSchedule } from '../../utils/contact/schedules';
import { openingState } from '../../utils/hours/openingState';
import { currentItem } from '../../utils/state/selected';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import type { WrittenChannel } from '../../utils/wait/ownTypes';
import { replyTime } from '../../utils/wait/replyTime';
import { ContactRow } from './ContactRow';
import { HoursMark } from './HoursMark';
import { replyWords } from './replyWords';
import { SentInquiry } from './SentInquiry';
import { useSellerHours } from './useSellerHours';
import { WriteHere } from './WriteHere';

/** A place to write to: the answer comes later, and the shopper's own records say how much later. */
export function WrittenRow({ channel, isFirst }: { channel: WrittenChannel; isFirst: boolean }) {
  const now = usePopup((state) => state.now);
  const sellerPhone = usePopup((state) => currentItem(state).sellerPhone?.value);
  const replies = useKept((state) => state.replies).filter((reply) => reply.channel === channel);
  const hours = useSellerHours();
  const contact = contacts[channel];
  const isSellers = channel !== 'centre-mail';
  const schedule = isSellers ? hours?.schedule : undefined;
  // Where the seller's hours are not known, those of offices stand for them.
  const time = replyTime(replies, schedule ?? naverPayCentreSchedule);
  const basis = schedule ? 'status.replyBasis' : 'status.replyBasisOffice';
  const known = contact.answerTime?.[interfaceLanguage()];
  return (
    <ContactRow
      contact={contact}
      isFirst={isFirst}
      phones={
        channel === 'seller-inquiry' && sellerPhone
          ? [{ number: sellerPhone, note: translate('status.fromPage') }]
          : []
      }
      links={contact.link ? [{ address: contact.link, text: contact.link.replace('https://', '') }] : []}
      state={
        <p>
          {schedule ? openingWords(openingState(schedule, now), now) : translate('status.anyTime')}
          {schedule && hours && <HoursMark hours={hours} />} ·{' '}
          {time ? replyWords(time) : translate('status.unknownReply')}{' '}
          <span class="quiet">
            {time ? `(${translate(basis, [String(time.records)])})` : known && `(${known})`}
          </span>
        </p>
      }
    >
      <SentInquiry channel={channel} replies={replies} />
      <WriteHere channel={channel} />
    </ContactRow>
  );
}
