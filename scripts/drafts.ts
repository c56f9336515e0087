/**
 * Prints 24 drafts for reading: each topic once, and two that follow. `--language en` writes them in English,
 * `--meaning` puts beside each Korean sentence what it says in English.
 */
import { parseArgs } from 'node:util';
import { printedDraft, printedMeaning, readingRequests } from '../tests/inquiry/readingDrafts';

const { values } = parseArgs({
  options: { language: { type: 'string', default: 'ko' }, meaning: { type: 'boolean', default: false } },
});
const language = values.language === 'en' ? 'en' : 'ko';
const print = values.meaning ? printedMeaning : printedDraft;
console.log(readingRequests.map((request) => print({ ...request, language })).join('\n\n\n'));
