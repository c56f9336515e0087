import { translate } from '../../utils/browser/translate';
import type { FillResult, UndoResult } from '../../utils/page/types';

/** Whether the text is in the page's box now; else it has to be copied. */
export function isInPage({ done }: FillResult): boolean {
  return done === 'filled' || done === 'already-there';
}

/** What became of a text of that length, and of copying it where it did not get in. */
export function resultWords(result: FillResult, length: number, copied: boolean): string {
  if (!copied) return translate('pageBox.notCopied');
  switch (result.done) {
    case 'filled':
      return translate('pageBox.filled');
    case 'already-there':
      return translate('pageBox.alreadyThere');
    case 'too-long':
      return translate('pageBox.tooLong', [String(result.room), String(length)]);
    default:
      return translate('pageBox.failed');
  }
}

export function undoWords(result: UndoResult): string {
  switch (result) {
    case 'undone':
      return translate('pageBox.undone');
    case 'gone':
      return translate('pageBox.gone');
    default:
      return translate('pageBox.changedSince');
  }
}
