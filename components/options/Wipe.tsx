import { useContext, useState } from 'preact/hooks';
import { saveFile } from '../../utils/browser/saveFile';
import { translate } from '../../utils/browser/translate';
import { wipe } from '../../utils/browser/wipe';
import { emptyKept } from '../../utils/kept/types';
import { KeptContext } from '../../utils/state/useKept';
import { useSettings } from '../../utils/state/useSettings';
import { RemoveAll } from '../contact/RemoveAll';
import { focusOn } from '../ui/focusOn';
import { useCopied } from '../ui/useCopied';
import { receiptLines } from './receiptWords';

/** Removes everything, and shows what that was and that it is gone. */
export function Wipe() {
  const kept = useContext(KeptContext);
  const forget = useSettings((state) => state.forget);
  const [receipt, setReceipt] = useState<string | null>(null);

  async function wipeAll(): Promise<void> {
    const done = await wipe(new Date());
    // What stands in this page alone goes as well.
    kept?.setState({ ...emptyKept, unsaved: [] });
    forget();
    setReceipt(receiptLines(done).join('\n'));
  }

  return (
    <>
      <p class="quiet">{translate('options.wipeHint')}</p>
      <div class="ways">
        <RemoveAll
          label={translate('options.wipeNow')}
          question={translate('options.reallyWipe')}
          onRemove={() => void wipeAll()}
        />
      </div>
      {receipt !== null && <WipeReceipt text={receipt} />}
    </>
  );
}

function WipeReceipt({ text }: { text: string }) {
  const [copied, copy] = useCopied();
  return (
    <div class="part" data-testid="receipt">
      <p ref={focusOn} tabIndex={-1} class="receipt">
        {text}
      </p>
      <p class="ways">
        <button type="button" onClick={() => void copy(text)}>
          {translate('copyAction')}
        </button>
        <button type="button" onClick={() => saveFile('baro-munui-receipt.txt', 'text/plain', `${text}\n`)}>
          {translate('options.saveReceipt')}
        </button>
        <span role="status">{copied !== null && translate(copied ? 'copied' : 'options.selectReceipt')}</span>
      </p>
    </div>
  );
}
