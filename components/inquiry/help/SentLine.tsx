import { interfaceLanguage, translate } from '../../../utils/browser/translate';
import { contactNames } from '../../../utils/contact/contactNames';
import type { SentInquiry } from '../../../utils/kept/types';
import { useKept } from '../../../utils/state/useKept';
import { usePopup } from '../../../utils/state/usePopup';
import { occasionOf, withSent } from '../../../utils/state/rememberedOrders';
import { inquiryOf, type CopiedInquiry } from '../../../utils/state/work';
import { recordWords } from '../../contact/recordWords';
import { RemoveButton } from '../../ui/RemoveButton';

/** One message that was copied, to be removed where it was not sent after all. */
export function SentLine({ sent, orderKey }: { sent: SentInquiry; orderKey: string }) {
  const change = useKept((state) => state.change);
  const changeInquiry = usePopup((state) => state.changeInquiry);
  const copied = usePopup(({ work }) => inquiryOf(work).copied);
  const when = recordWords(sent.at);

  const isOther = (one: CopiedInquiry) => occasionOf(one) !== occasionOf(sent);

  function remove(): void {
    changeInquiry({ copied: copied.filter(isOther), earlier: undefined });
    void change(({ orders }) => ({
      orders: withSent(orders, orderKey, (all) =>
        all.filter((one) => one.item !== sent.item || isOther(one)),
      ),
    }));
  }

  return (
    <li>
      {translate('follow.sent', [when, contactNames[sent.channel][interfaceLanguage()]])}{' '}
      <RemoveButton label={translate('records.remove', [when])} onRemove={remove} />
    </li>
  );
}
