import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { useCopied } from '../ui/useCopied';

/** The whole report, to read, change and copy: the shopper sees every word before anybody else can. */
export function ReportText({ made }: { made: string }) {
  const [text, setText] = useState(made);
  const [copied, copy] = useCopied();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.setSelectionRange(0, 0);
    box.current?.focus();
    // The caret stood at the end: its line would be in sight, not the first.
    box.current?.scrollTo(0, 0);
  }, []);

  async function copyReport(): Promise<void> {
    // Selected, the text can be copied by hand.
    if (!(await copy(text))) box.current?.select();
  }

  return (
    <div class="page-report" role="group" aria-label={translate('report.heading')}>
      <p>{translate('report.holdsNot')}</p>
      <textarea
        ref={box}
        rows={12}
        spellcheck={false}
        data-testid="report-text"
        aria-label={translate('report.heading')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="ways">
        <button type="button" data-testid="copy-report" onClick={() => void copyReport()}>
          {translate('report.copy')}
        </button>
        <span class="quiet">{translate('report.sentNowhere')}</span>
      </p>
      <p role="status" class={copied === false ? 'problem' : 'copied'}>
        {copied === null ? '' : translate(copied ? 'copied' : 'copyFailed')}
      </p>
      <p class="quiet">{translate('report.holds')}</p>
    </div>
  );
}
