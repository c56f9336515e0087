import { momentWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import type { OwnReply, WrittenChannel } from '../../utils/wait/ownTypes';

/** The shopper says when an inquiry was sent and when the answer came: nobody else could know. */
export function SentInquiry({ channel, replies }: { channel: WrittenChannel; replies: OwnReply[] }) {
  const now = usePopup((state) => state.now);
  const { change } = useKept((state) => state);
  const open = replies.find(({ answeredAt }) => answeredAt === undefined);
  const isOpen = (reply: OwnReply) => reply.channel === channel && reply.sentAt === open?.sentAt;

  function send(): void {
    void change('replies', (all) => [...all, { channel, sentAt: new Date().toISOString() }]);
  }
  function answer(): void {
    const answeredAt = new Date().toISOString();
    void change('replies', (all) => all.map((one) => (isOpen(one) ? { ...one, answeredAt } : one)));
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
      <button type="button" data-testid={`replied-${channel}`} onClick={answer}>
        {translate('timer.replied')}
      </button>
      <button
        type="button"
        class="link quiet"
        onClick={() => void change('replies', (all) => all.filter((one) => !isOpen(one)))}
      >
        {translate('timer.unsend')}
      </button>
    </>
  );
}
