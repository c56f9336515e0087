import { useState } from 'preact/hooks';
import { momentWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { openMinutesBetween } from '../../utils/hours/openMinutesBetween';
import type { Schedule } from '../../utils/hours/types';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import type { OwnReply, WrittenChannel } from '../../utils/wait/ownTypes';
import { focusOn } from '../ui/focusOn';
import { RemoveButton } from '../ui/RemoveButton';

interface Props {
  channel: WrittenChannel;
  /** Who is asked; null where nobody knows. */
  seller: string | null;
  /** When someone answers there, to count the time until the answer by. */
  hours: Schedule;
}

/** The shopper says when an inquiry was sent and when the answer came: nobody else could know. */
export function SentInquiry({ channel, seller, hours }: Props) {
  const now = usePopup((state) => state.now);
  const { replies, change } = useKept((state) => state);
  const [isPressed, setPressed] = useState(false);
  const isHere = (reply: OwnReply) => reply.channel === channel && (reply.seller ?? null) === seller;
  const open = replies.find((reply) => isHere(reply) && reply.answeredAt === undefined);
  const isOpen = (reply: OwnReply) => isHere(reply) && reply.sentAt === open?.sentAt;

  function send(): void {
    setPressed(true);
    const reply = { channel, sentAt: new Date().toISOString(), ...(seller && { seller }) };
    void change((kept) => ({ replies: [...kept.replies, reply] }));
  }
  function answer({ sentAt }: OwnReply): void {
    const came = new Date();
    const openMinutes = openMinutesBetween(hours, new Date(sentAt), came);
    const answered = { answeredAt: came.toISOString(), openMinutes };
    void change((kept) => ({
      replies: kept.replies.map((one) => (isOpen(one) ? { ...one, ...answered } : one)),
    }));
  }

  if (!open)
    return (
      <button
        type="button"
        title={translate('timer.sentHint')}
        data-testid={`sent-${channel}`}
        onClick={send}
      >
        {translate('timer.sent')}
      </button>
    );
  return (
    <>
      <span class="quiet">{translate('timer.waitingReply', [momentWords(new Date(open.sentAt), now)])}</span>
      <button
        ref={isPressed ? focusOn : undefined}
        type="button"
        data-testid={`replied-${channel}`}
        onClick={() => answer(open)}
      >
        {translate('timer.replied')}
      </button>
      <RemoveButton
        onRemove={() => void change((kept) => ({ replies: kept.replies.filter((one) => !isOpen(one)) }))}
      />
    </>
  );
}
