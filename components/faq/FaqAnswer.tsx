import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import type { FaqEntry } from '../../utils/faq/types';
import { usePopup } from '../../utils/state/usePopup';
import { Sources } from '../ui/Sources';

interface Props {
  entry: FaqEntry;
  onAsk(): void;
}

/** One answer: its question in one line, opened by a click into sentences, next step and sources. */
export function FaqAnswer({ entry, onAsk }: Props) {
  const now = usePopup((state) => state.now);
  const [solved, setSolved] = useState(false);
  if (solved) {
    return (
      <p class="quiet" role="status" data-testid="faq-match">
        {translate('problem.solvedThanks')}
      </p>
    );
  }
  return (
    <details class="answer" data-testid="faq-match" data-faq-id={entry.id}>
      <summary lang="ko">{entry.question}</summary>
      <div>
        <p lang="ko">{entry.answer.map(({ text }) => text).join(' ')}</p>
        <p>
          <strong>{translate('problem.next')}</strong> <span lang="ko">{entry.nextStep}</span>
        </p>
      </div>
      <details class="answer-source">
        <summary>{translate('source')}</summary>
        <Sources ids={entry.answer.flatMap((sentence) => sentence.sources)} now={now} />
      </details>
      <p class="ways">
        <button type="button" onClick={() => setSolved(true)}>
          {translate('problem.solved')}
        </button>
        <button type="button" onClick={onAsk}>
          {translate('problem.useWords')}
        </button>
      </p>
    </details>
  );
}
