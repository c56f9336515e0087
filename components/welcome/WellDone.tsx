import { useRef } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';

const ORDER_LIST = 'https://pay.naver.com/pc/history';

/** What to do next, from the first copied message on. */
export function WellDone() {
  const isCopied = usePopup(({ work }) => inquiryOf(work).copied.length > 0);
  const wasCopied = useRef(false);
  wasCopied.current ||= isCopied;
  return (
    <p role="status" class="well-done" data-testid="well-done">
      {wasCopied.current && (
        <>
          {translate('welcome.done')} <a href={ORDER_LIST}>{translate('page.list')}</a>
        </>
      )}
    </p>
  );
}
