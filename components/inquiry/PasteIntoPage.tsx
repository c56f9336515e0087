import { useEffect, useRef, useState } from 'preact/hooks';
import { fillPageBox, findPageBox, undoFill } from '../../utils/browser/fillPage';
import { translate } from '../../utils/browser/translate';
import { currentRequest, type CurrentDraft } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { useCopied } from '../ui/useCopied';
import { useLoaded } from '../ui/useLoaded';
import { useNoteSent } from './useNoteSent';
import { isInPage, resultWords, undoWords } from './pasteWords';
import './paste-into-page.css';

/** Asked once by the popup; by the panel again each time that the shopper comes to it from the page. */
function useFinding(): typeof findPageBox {
  const isPanel = usePopup(({ place }) => place === 'panel');
  const [finding, setFinding] = useState(() => findPageBox);
  useEffect(() => {
    if (!isPanel) return undefined;
    const again = () => setFinding(() => () => findPageBox());
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [isPanel]);
  return finding;
}

/**
 * Puts the draft into the box on the page that had the focus before; shown only where there is one. A one-line box gets the title. What cannot be put in is copied.
 */
export function PasteIntoPage({ draft }: { draft: CurrentDraft }) {
  const request = usePopup(currentRequest);
  const writers = usePopup((state) => state.writers);
  const noteSent = useNoteSent();
  const box = useLoaded(useFinding());
  const [, copy] = useCopied();
  const [words, say] = useState('');
  const [isIn, setIsIn] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (box === null || typeof box === 'string') return null;
  const isTitle = box.lines === 'one';
  const { title, body } = draft.sent ?? draft;
  const text = isTitle ? title : body;

  async function onceAtATime(act: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    await act().finally(() => setIsBusy(false));
  }

  async function paste(): Promise<void> {
    let result = await fillPageBox(text);
    const shorter = result.done === 'too-long' ? draftIn(result.room) : undefined;
    if (shorter) result = await fillPageBox(shorter);
    if (result.done === 'filled') setIsIn(true);
    const isOut = isInPage(result) || (await copy(text));
    say(
      shorter && result.done === 'filled'
        ? translate('pageBox.shortened', [String(shorter.length)])
        : resultWords(result, text.length, isOut),
    );
    if (isOut && !isTitle) noteSent();
  }

  /** The message drafted for so little room; nothing where the words are the shopper's own, or it cannot be so short. */
  function draftIn(room: number): string | undefined {
    if (isTitle || draft.edited) return undefined;
    const { body: shorter } = writers[request.language]?.({ ...request, room }) ?? { body: text };
    return shorter.length <= room ? shorter : undefined;
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
