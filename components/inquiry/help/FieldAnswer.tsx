import { useState } from 'preact/hooks';
import { translate } from '../../../utils/browser/translate';
import { koreanDay } from '../../../utils/hours/koreanTime';
import type { Question } from '../../../utils/inquiry/types';
import { typedField } from '../../../utils/orders/typedField';
import { usePopup } from '../../../utils/state/usePopup';
import { useShown } from './useShown';

interface Props {
  question: Question & { answer: 'field' };
  onShown(box: HTMLElement | null): void;
  onAnswer(): void;
}

/** An answer that belongs to the order: it is taken as a correction, and shown on the card. */
export function FieldAnswer({ question, onShown, onAnswer }: Props) {
  const { now, correct } = usePopup((state) => state);
  const shownRef = useShown<HTMLInputElement>(onShown);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const isDay = /(?:On|At)$/.test(question.field);

  function take(): void {
    const typed = typedField(question.field, text, now);
    const isToCome = isDay && String(typed.field?.value ?? '') > (koreanDay(now) ?? '');
    const isUsable = typed.field !== undefined && !isToCome;
    setRefused(!isUsable);
    if (!isUsable) return;
    onAnswer();
    correct(question.field, typed);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) take();
      }}
    >
      <input
        ref={shownRef}
        {...(isDay ? { type: 'date' as const, max: koreanDay(now) ?? '' } : { type: 'text' as const })}
        aria-label={question.text}
        aria-invalid={refused}
        autocomplete="off"
        data-testid="answer"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{translate('help.put')}</button>
      <span role="status">{refused && translate('help.unusable')}</span>
    </form>
  );
}
