import { translate } from '../../../utils/browser/translate';
import { contacts } from '../../../utils/contact/contacts';
import { consumerRecord } from '../../../utils/inquiry/consumerRecord';
import { korean } from '../../../utils/inquiry/sentences/ko/korean';
import type { EarlierInquiry } from '../../../utils/inquiry/types';
import { currentRequest } from '../../../utils/state/selected';
import { usePopup } from '../../../utils/state/usePopup';
import { Sources } from '../../ui/Sources';
import { useCopied } from '../../ui/useCopied';

const { phone, sources } = contacts['consumer-centre'];

/** The facts for a call to the consumer centre, which is Korean: what happened and who was asked when. */
export function ConsumerRecord({ earlier }: { earlier: EarlierInquiry[] }) {
  const request = usePopup(currentRequest);
  const now = usePopup((state) => state.now);
  const [copied, copy] = useCopied();
  const record = consumerRecord({ ...request, language: 'ko', earlier }, korean);
  return (
    <details class="record" open data-testid="consumer-record">
      <summary>{translate('follow.consumer', [phone?.number ?? ''])}</summary>
      <pre lang="ko">{record}</pre>
      <button type="button" onClick={() => void copy(record)}>
        {copied ? translate('copied') : translate('follow.copyRecord')}
      </button>
      <Sources ids={sources} now={now} />
    </details>
  );
}
