import type { Question, Remedy } from '../../../utils/inquiry/types';

interface Props {
  question: Question & { answer: 'choice' };
  onAnswer(remedy: Remedy): void;
}

export function ChoiceAnswer({ question, onAnswer }: Props) {
  return (
    <div class="choices-to-take" role="group" aria-label={question.text}>
      {question.choices.map(({ id, text }) => (
        <button key={id} type="button" data-testid={`remedy-${id}`} onClick={() => onAnswer(id)}>
          {text}
        </button>
      ))}
    </div>
  );
}
