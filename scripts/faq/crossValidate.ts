import { judgeBy } from '../../utils/faq/judge';
import { learnTable, type TableSettings } from './learnTable';
import type { Evidence } from './proposeThresholds';
import type { Question } from './questions';

const folds = 5;

/** What is said of each question by a table that was learned from the other four fifths of them. */
export function crossValidate(questions: Question[], settings: TableSettings): Evidence[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const judge = judgeBy(
      learnTable(
        questions.filter((_, index) => index % folds !== fold),
        settings,
      ),
    );
    return questions
      .filter((_, index) => index % folds === fold)
      .flatMap(({ text, expected }): Evidence[] => {
        const query = settings.read(text);
        if (!query) return [];
        const { scored, outOfScope } = judge(query);
        return [
          {
            outOfScope,
            score: scored[0]?.score ?? 0,
            isRight: expected.includes(scored[0]?.id ?? ''),
            isInScope: expected.length > 0,
          },
        ];
      });
  });
}
