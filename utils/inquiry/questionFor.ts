import type { LanguagePack } from './sentences/types';
import { hintFields, topics } from './topics';
import type { HintId, InquiryRequest, Question } from './types';

/** A hint as a question; null for what is only to be looked at. */
export function questionFor(
  hint: HintId,
  { topic }: InquiryRequest,
  { questions }: LanguagePack,
): Question | null {
  const { remedies } = topics[topic];
  if (hint === 'wanted-remedy' && remedies) {
    const choices = remedies.map((id) => ({ id, text: questions.remedies[id] }));
    return { id: hint, text: questions.remedy, answer: 'choice', choices };
  }
  const inWords = questions.inWords[hint];
  if (inWords) return { id: hint, text: inWords.question, answer: 'text', example: inWords.example };
  const [field, ofOrder] = [hintFields[hint], questions.ofOrder[hint]];
  return field && ofOrder ? { id: hint, text: ofOrder, answer: 'field', field } : null;
}
