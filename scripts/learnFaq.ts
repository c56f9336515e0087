/** `npm run learn:faq`: learns anew how the FAQ's questions are asked, after a question or an entry was changed. */
import { writeFileSync } from 'node:fs';
import { crossValidate } from './faq/crossValidate';
import { initialsOf } from './faq/initialsOf';
import { learnTable, type TableSettings } from './faq/learnTable';
import { proposeThresholds } from './faq/proposeThresholds';
import { readEnglish, readKorean } from '../utils/faq/readQuery';
import { fingerprintOf, learnedQuestions, tableLanguages, type TableLanguage } from './faq/questions';

const settings: Record<TableLanguage, TableSettings> = {
  korean: { read: readKorean, sparseness: 16, fewest: 4 },
  english: { read: readEnglish, sparseness: 6, fewest: 3 },
};

const shareOf = <T>(all: T[], holds: (one: T) => boolean) =>
  `${((100 * all.filter(holds).length) / all.length).toFixed(1)} %`;

for (const language of tableLanguages) {
  const questions = learnedQuestions(language);
  const evidence = crossValidate(questions, settings[language]);
  const thresholds = proposeThresholds(evidence);
  const inScope = evidence.filter(({ isInScope }) => isInScope);
  const outOfScope = evidence.filter(({ isInScope }) => !isInScope);
  console.log(
    `${language}: ${questions.length} questions; of those not learned from, right first ${shareOf(inScope, ({ isRight }) => isRight)},`,
    `answered ${shareOf(inScope, (one) => one.outOfScope < thresholds.outOfScope)},`,
    `rejected out of scope ${shareOf(outOfScope, (one) => one.outOfScope >= thresholds.outOfScope)}; thresholds`,
    thresholds,
  );
  const learned = learnTable(questions, settings[language]);
  const initials = language === 'korean' ? { initials: initialsOf(learned.entries) } : {};
  const name = `${language}Table`;
  writeFileSync(
    new URL(`../utils/faq/learned/${name}.ts`, import.meta.url),
    `import type { WeightTable } from './types';

/** Made by \`npm run learn:faq\` from the questions with the fingerprint ${fingerprintOf(questions)}; not to be edited. */
export const ${name}: WeightTable = ${JSON.stringify({ ...learned, thresholds, ...initials })};
`,
  );
}
