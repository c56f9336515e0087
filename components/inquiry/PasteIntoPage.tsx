import { useRef, useState } from 'preact/hooks';
import { fillPageBox, findPageBox, undoFill } from '../../utils/browser/fillPage';
import { translate } from '../../utils/browser/translate';
import type { CurrentDraft } from '../../utils/state/selected';
import { useCopied } from '../ui/useCopied';
import { useLoaded } from '../ui/useLoaded';
import { isInPage, resultWords, undoWords } from './pasteWords';
import './paste-into-page.css';

/**
 * Puts the draft into the box on the page that had the focus when the toolbar button was clicked; shown only where there
 * is one. A one-line box gets the title. What cannot be put in is copied.
 */
export function PasteIntoPage({ draft }: { draft: Pick<CurrentDraft, 'title' | 'body'> }) {
  const box = useLoaded(findPageBox);
  const [, copy] = useCopied();
  const [words, say] = useState('');
  const [isIn, setIsIn] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (box === null || typeof box === 'string') return null;
  const isTitle = box.lines === 'one';
  const text = isTitle ? draft.title : draft.body;

  async function onceAtATime(act: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    await act();
    setIsBusy(false);
  }

  async function paste(): Promise<void> {
    const result = await fillPageBox(text);
    if (result.done === 'filled') setIsIn(true);
    say(resultWords(result, text.length, isInPage(result) || (await copy(text))));
  }

  async function undo(): Promise<void> {
    const result = await undoFill();
    say(undoWords(result));
    if (result === 'changed-since' || result === 'no-access') return;
    setIsIn(false);
    // The button that was pressed is gone.
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        title={translate('pageBox.hint')}
        data-testid="paste-into-page"
        onClick={() => void onceAtATime(paste)}
      >
        {translate(isTitle ? 'pageBox.pasteTitle' : 'pageBox.paste')}
      </button>
      <p class="into-page">
        <span role="status" data-testid="paste-into-page-result">
          {words}
        </span>{' '}
        {isIn && (
          <button type="button" class="link" data-testid="undo-paste" onClick={() => void onceAtATime(undo)}>
            {translate('pageBox.undo')}
          </button>
        )}
      </p>
    </>
  );
}
