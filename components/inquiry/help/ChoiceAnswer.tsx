import type { Question, Remedy } from '../../../utils/inquiry/types';
import { useShown } from './useShown';

interface Props {
  question: Question & { answer: 'choice' };
  onShown(box: HTMLElement | null): void;
  onAnswer(remedy: Remedy): void;
}

export function ChoiceAnswer({ question, onShown, onAnswer }: Props) {
  const groupRef = useShown<HTMLDivElement>(onShown);
  return (
    <div ref={groupRef} class="choices-to-take" role="group" tabIndex={-1} aria-label={question.text}>
      {question.choices.map(({ id, text }) => (
        <button key={id} type="button" data-testid={`remedy-${id}`} onClick={() => onAnswer(id)}>
          {text}
        </button>
      ))}
    </div>
  );
}
