import { useState } from 'preact/hooks';
import { translate } from '../../../utils/browser/translate';
import type { Question } from '../../../utils/inquiry/types';
import { useShown } from './useShown';

interface Props {
  question: Question & { answer: 'text' };
  onShown(box: HTMLElement | null): void;
  onAnswer(text: string): void;
}

/** An answer in the shopper's own words. A form: Enter that ends a syllable does not send it. */
export function TextAnswer({ question, onShown, onAnswer }: Props) {
  const shownRef = useShown<HTMLInputElement>(onShown);
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onAnswer(text.trim());
      }}
    >
      <input
        ref={shownRef}
        type="text"
        maxLength={200}
        aria-label={question.text}
        placeholder={question.example}
        autocomplete="off"
        data-testid="answer"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{translate('help.put')}</button>
    </form>
  );
}
