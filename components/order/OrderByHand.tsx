import { useEffect, useRef } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import { reloadActiveTab } from '../../utils/browser/activeTab';
import type { NoOrder } from '../../utils/browser/readActiveTab';
import { currentOrder, isNaverOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { ReportLink } from '../report/ReportLink';
import { Choice } from '../ui/Choice';
import { PasteResult } from './PasteResult';

const ORDER_LIST = 'https://pay.naver.com/pc/history';
const SITES = ['naver-pay', 'generic'] as const;

/** Why there is no order from the page, and the ways on: read again, reload, open the list, paste, or type it in. */
export function OrderByHand({ kind }: { kind: NoOrder }) {
  const read = usePopup((state) => state.read);
  const paste = usePopup((state) => state.paste);
  const hasLatest = usePopup(({ latest }) => latest !== null);
  const switchOrder = usePopup((state) => state.switchOrder);
  const chooseSite = usePopup((state) => state.chooseSite);
  const site = usePopup((state) => (isNaverOrder(currentOrder(state)) ? 'naver-pay' : 'generic'));
  const pasteBox = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) pasteBox.current?.focus({ preventScroll: true });
  }, []);
  // Beside the page nothing was clicked: that is what gives the leave to read it.
  const needsClick = usePopup(({ place }) => place === 'panel') && kind === 'no-access';
  const canReload = !needsClick && (kind === 'no-access' || kind === 'garbled');
  const canReadAgain = kind === 'loading' || kind === 'signed-out' || kind === 'not-an-order';

  return (
    <section class="card by-hand" aria-label={translate('order.byHand')}>
      <p class="notice" role="status" data-testid="page-notice">
        {needsClick ? translate('earlier.clickToRead') : translateId('page', kind)}
      </p>
      <p class="ways">
        {hasLatest && (
          <button type="button" data-testid="latest-order" onClick={() => void switchOrder()}>
            {translate('earlier.back')}
          </button>
        )}
        {canReload ? (
          <button type="button" onClick={() => void reloadActiveTab().then(() => window.close())}>
            {translate('page.reload')}
          </button>
        ) : (
          canReadAgain && (
            <button type="button" onClick={() => void read()}>
              {translate('page.readAgain')}
            </button>
          )
        )}
        <a href={ORDER_LIST} target="_blank" rel="noreferrer">
          {translate('page.list')}
        </a>
      </p>
      <label class="field">
        <span>{translate('paste.text')}</span>
        <textarea
          ref={pasteBox}
          rows={2}
          data-testid="paste-order"
          placeholder={translate('paste.placeholder')}
          onInput={(event) => {
            if (event.currentTarget.value.trim()) void paste(event.currentTarget.value);
          }}
        />
      </label>
      <PasteResult />
      <Choice
        label={translate('order.site')}
        value={site}
        options={SITES.map((id) => ({
          id,
          text: translate(id === 'generic' ? 'order.siteOther' : 'order.siteNaver'),
        }))}
        onChoose={chooseSite}
        testId="site"
      />
      {canReadAgain && <ReportLink />}
    </section>
  );
}
