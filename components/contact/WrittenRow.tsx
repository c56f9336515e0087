import { openingWords } from '../../utils/browser/openingWords';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contacts } from '../../utils/contact/contacts';
import { officeHours } from '../../utils/contact/schedules';
import { hasHours } from '../../utils/hours/hasHours';
import { openingState } from '../../utils/hours/openingState';
import { currentItem, currentOrder, isNaverOrder } from '../../utils/state/selected';
import { sellerKey } from '../../utils/state/sellerHours';
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
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const seller = usePopup(sellerKey);
  const hours = useSellerHours();
  const contact = contacts[channel];
  const isSellers = channel !== 'centre-mail';
  const schedule = isSellers && hours?.of === 'seller' ? hours.schedule : null;
  const time = replyTime(replies);
  const known = naver && contact.onNaver?.answerTime?.[interfaceLanguage()];
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
            {time ? `(${translate('status.replyBasis', [String(time.records)])})` : known && `(${known})`}
          </span>
        </p>
      }
    >
      <SentInquiry
        channel={channel}
        seller={isSellers ? seller : null}
        hours={schedule && hasHours(schedule) ? schedule : officeHours}
      />
      <WriteHere channel={channel} />
    </ContactRow>
  );
}
