import { entriesIn } from './entriesIn';
import { koreanTexts } from './texts/korean';

/** Questions and answers in Korean. */
export const entriesFor = entriesIn(koreanTexts);
