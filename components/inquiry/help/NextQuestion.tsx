import { useRef } from 'preact/hooks';
import { translate } from '../../../utils/browser/translate';
import type { Question } from '../../../utils/inquiry/types';
import { currentPlace, currentRequest, type CurrentDraft } from '../../../utils/state/selected';
import { usePopup } from '../../../utils/state/usePopup';
import { inquiryOf } from '../../../utils/state/work';
import { withLine } from './changeText';
import { ChoiceAnswer } from './ChoiceAnswer';
import { FieldAnswer } from './FieldAnswer';
import { TextAnswer } from './TextAnswer';
import { useBodyChange } from './useBodyChange';
import type { BodyBox } from './useBodyChange';

/** What support would ask next, one question at a time; none has to be answered. */
export function NextQuestion({ draft, box }: { draft: CurrentDraft; box: BodyBox }) {
  const { work, writers, changeInquiry } = usePopup((state) => state);
  const request = usePopup(currentRequest);
  const place = usePopup(currentPlace);
  const changeBody = useBodyChange(box);
  const takesFocusRef = useRef(false);
  const { answers, skipped } = inquiryOf(work);
  // A wording of the shopper's own has its request and its facts already.
  const open = (draft.questions ?? []).filter(
    ({ id, answer }) => !skipped.includes(id) && !(draft.edited && answer !== 'text'),
  );
  const [question] = open;

  function answerInWords({ id }: Question, text: string): void {
    const answered = { ...answers, [id]: text };
    changeInquiry({ answers: answered });
    takesFocusRef.current = true;
    if (!draft.edited) return;
    const drafted = writers[request.language]?.({ ...request, answers: answered });
    const line = drafted?.answers?.find((answer) => answer.id === id)?.text;
    if (line) changeBody(withLine(draft.body, line));
  }

  /** The box of a question that takes the place of an answered one; of no other that appears. */
  function focusOnce(shown: HTMLElement | null): void {
    if (shown && takesFocusRef.current) shown.focus({ preventScroll: true });
    takesFocusRef.current = false;
  }

  if (!question) return null;
  return (
    <div class="question" data-testid="question">
      <p>
        <strong>{translate('help.stronger')}</strong> {question.text}
        {open.length > 1 && <span class="quiet"> {translate('help.more', [String(open.length - 1)])}</span>}
      </p>
      <div class="answer" key={`${place} ${question.id}`}>
        {question.answer === 'text' && (
          <TextAnswer
            question={question}
            onShown={focusOnce}
            onAnswer={(text) => answerInWords(question, text)}
          />
        )}
        {question.answer === 'choice' && (
          <ChoiceAnswer
            question={question}
            onShown={focusOnce}
            onAnswer={(remedy) => {
              changeInquiry({ remedy });
              takesFocusRef.current = true;
            }}
          />
        )}
        {question.answer === 'field' && (
          <FieldAnswer
            question={question}
            onShown={focusOnce}
            onAnswer={() => (takesFocusRef.current = true)}
          />
        )}
        <button
          type="button"
          class="link"
          onClick={() => {
            changeInquiry({ skipped: [...skipped, question.id] });
            takesFocusRef.current = true;
          }}
        >
          {translate('help.skip')}
        </button>
      </div>
    </div>
  );
}
