import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import type { FaqMatch } from '../../utils/faq/types';
import type { Language } from '../../utils/inquiry/types';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { InLanguage } from '../ui/InLanguage';
import { Sources } from '../ui/Sources';
import { Marked } from './Marked';
import { ReviewDue } from './ReviewDue';

interface Props {
  match: FaqMatch;
  language: Language;
  /** Whether it stands open from the start. */
  open: boolean;
  onAsk(): void;
}

/** One answer: its question in one line, opened by a click into why it fits, what holds, what to do and the sources. */
export function FaqAnswer({ match: { entry, reasons }, language, open, onAsk }: Props) {
  const now = usePopup((state) => state.now);
  const isSolved = usePopup(({ work }) => inquiryOf(work).solved.includes(entry.id));
  const solve = usePopup((state) => state.solve);
  const answerRef = useRef<HTMLDetailsElement & HTMLParagraphElement>(null);
  const wasSolvedRef = useRef(isSolved);
  // The button that was pressed is gone: its counterpart takes the focus.
  useEffect(() => {
    if (wasSolvedRef.current !== isSolved)
      answerRef.current?.querySelector<HTMLElement>('button, summary')?.focus();
    wasSolvedRef.current = isSolved;
  }, [isSolved]);
  if (isSolved) {
    return (
      <p class="quiet solved" ref={answerRef} data-testid="faq-match" data-faq-id={entry.id}>
        <span lang={language}>{entry.question}</span> — {translate('problem.solvedThanks')}{' '}
        <button type="button" class="link quiet" onClick={() => solve(entry.id, false)}>
          {translate('problem.again')}
        </button>
      </p>
    );
  }
  const ids = entry.answer.flatMap(({ sources }) => sources);
  return (
    <details class="answer" ref={answerRef} data-testid="faq-match" data-faq-id={entry.id} open={open}>
      <summary lang={language}>
        <Marked text={entry.question} words={reasons ?? []} />
      </summary>
      <div>
        {reasons && reasons.length > 0 && (
          <p class="quiet">
            {translate('problem.because')}{' '}
            {reasons.map((word) => (
              <Fragment key={word}>
                <mark>
                  <InLanguage text={word} language={language} />
                </mark>{' '}
              </Fragment>
            ))}
          </p>
        )}
        <p>
          <InLanguage text={entry.answer.map(({ text }) => text).join(' ')} language={language} />
        </p>
        <ReviewDue ids={ids} now={now} />
        <p>
          <strong>{translate('problem.next')}</strong>{' '}
          <InLanguage text={entry.nextStep} language={language} />
        </p>
        <p class="quiet">
          {translate('problem.askFirst')}: {translateId('askFirst', entry.askFirst)}
          {entry.link && (
            <>
              {' · '}
              <a href={entry.link} target="_blank" rel="noreferrer">
                {translate('problem.help')}
                <span class="screen-reader"> ({translate('opensInNewTab')})</span>
              </a>
            </>
          )}
        </p>
      </div>
      <details class="answer-source">
        <summary>{translate('source')}</summary>
        <Sources ids={ids} now={now} />
      </details>
      <p class="ways">
        <button type="button" onClick={() => solve(entry.id, true)}>
          {translate('problem.solved')}
        </button>
        <button type="button" onClick={onAsk}>
          {translate('problem.useWords')}
        </button>
      </p>
    </details>
  );
}
