import { entriesIn } from './entriesIn';
import { englishTexts } from './texts/english';

/** Questions and answers in English. */
export const entriesFor = entriesIn(englishTexts);
