import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { useKept } from '../../utils/state/useKept';
import type { OwnReply } from '../../utils/wait/ownTypes';
import { RemoveButton } from '../ui/RemoveButton';
import { recordWords } from './recordWords';

/** One inquiry and when its answer came, to be removed where that is wrong. */
export function OwnReplyLine({ reply }: { reply: OwnReply }) {
  const change = useKept((state) => state.change);
  const isThis = (other: OwnReply) => other.sentAt === reply.sentAt && other.channel === reply.channel;
  const when = recordWords(reply.sentAt);
  return (
    <li>
      {contactNames[reply.channel][interfaceLanguage()]} ·{' '}
      {translate('records.replied', [when, recordWords(reply.answeredAt ?? '')])}{' '}
      <RemoveButton
        label={translate('records.remove', [when])}
        onRemove={() => void change(({ replies }) => ({ replies: replies.filter((one) => !isThis(one)) }))}
      />
    </li>
  );
}
