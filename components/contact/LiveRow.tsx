import { openingWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { waitWords } from '../../utils/browser/waitWords';
import { contacts } from '../../utils/contact/contacts';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import type { LiveChannel } from '../../utils/wait/ownTypes';
import { fewestReplies } from '../../utils/wait/replyTime';
import { ContactRow } from './ContactRow';
import { useCentre } from './useCentre';
import { WriteHere } from './WriteHere';

/** Naver's centre by phone or chat: one waits until someone answers, and can time it. */
export function LiveRow({ channel, isFirst }: { channel: LiveChannel; isFirst: boolean }) {
  const now = usePopup((state) => state.now);
  const { waiting, change } = useKept((state) => state);
  const { opening, isOpen } = useCentre();
  const contact = contacts[channel];
  const { phone } = contact;
  return (
    <ContactRow
      contact={contact}
      isFirst={isFirst}
      phones={
        phone && [{ number: phone.number, ...(phone.isPaidCall && { note: translate('status.paidCall') }) }]
      }
      state={
        <p>
          {openingWords(opening, now)} · <LiveWait channel={channel} />
        </p>
      }
    >
      {!waiting && isOpen && (
        <button
          type="button"
          title={translate('timer.startHint')}
          data-testid={`wait-${channel}`}
          onClick={() => void change(() => ({ waiting: { channel, startedAt: new Date().toISOString() } }))}
        >
          {translate('timer.start')}
        </button>
      )}
      <WriteHere channel={channel} />
    </ContactRow>
  );
}

/** Of calls there are general figures; of chats none, so nothing is said before there are three records of one's own. */
function LiveWait({ channel }: { channel: LiveChannel }) {
  const { isOpen, wait, waits } = useCentre(channel);
  // A hang-up says how long it was not: of chats it alone says nothing.
  const answered = waits.filter((one) => one.answered).length;
  const isGuess = channel !== 'phone' && answered < fewestReplies;
  if (isGuess) return <>{translate('status.unknownWait')}</>;
  const words = waitWords(wait);
  const records = String(wait.records);
  return (
    <>
      {isOpen ? words : translate('status.waitOpens', [words])}{' '}
      <span class="quiet">
        ({translate(channel === 'phone' ? 'status.waitBasis' : 'status.ownWaits', [records])})
      </span>
    </>
  );
}
