import { useState } from 'preact/hooks';
import { translate } from '../../../utils/browser/translate';
import type { Question } from '../../../utils/inquiry/types';
import { currentRequest } from '../../../utils/state/selected';
import type { CurrentDraft } from '../../../utils/state/selected';
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
  const changeBody = useBodyChange(box);
  const [isAnswered, setAnswered] = useState(false);
  const { answers, skipped } = inquiryOf(work);
  // A wording of the shopper's own has its own request already.
  const open = (draft.questions ?? []).filter(
    ({ id, answer }) => !skipped.includes(id) && !(draft.edited && answer === 'choice'),
  );
  const [question] = open;

  function answerInWords({ id }: Question, text: string): void {
    const answered = { ...answers, [id]: text };
    changeInquiry({ answers: answered });
    setAnswered(true);
    if (!draft.edited) return;
    const drafted = writers[work.language]?.({
      ...request,
      answers: { [id]: text },
      details: '',
      written: undefined,
    });
    const line = drafted?.body.split('\n').find((one) => one.includes(text.slice(0, 20)));
    changeBody(withLine(draft.body, line ?? text));
  }

  if (!question) return null;
  return (
    <div class="question" data-testid="question">
      <p>
        <strong>{translate('help.stronger')}</strong> {question.text}
        {open.length > 1 && <span class="quiet"> {translate('help.more', [String(open.length - 1)])}</span>}
      </p>
      <div class="answer" key={question.id}>
        {question.answer === 'text' && (
          <TextAnswer
            question={question}
            takesFocus={isAnswered}
            onAnswer={(text) => answerInWords(question, text)}
          />
        )}
        {question.answer === 'choice' && (
          <ChoiceAnswer
            question={question}
            onAnswer={(remedy) => {
              changeInquiry({ remedy });
              setAnswered(true);
            }}
          />
        )}
        {question.answer === 'field' && <FieldAnswer question={question} takesFocus={isAnswered} />}
        <button
          type="button"
          class="link"
          onClick={() => changeInquiry({ skipped: [...skipped, question.id] })}
        >
          {translate('help.skip')}
        </button>
      </div>
    </div>
  );
}
