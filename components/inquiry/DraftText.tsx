import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import {
  currentChannel,
  currentLanguage,
  currentPlace,
  currentTopic,
  type CurrentDraft,
} from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { Later } from '../ui/Later';
import { useCopied } from '../ui/useCopied';
import { useNoteSent } from './useNoteSent';

const loadDraftHelp = () => import('./help/DraftHelp');
const loadPasteIntoPage = () => import('./PasteIntoPage');

/** Title and body to edit, what would make them stronger, and the one button that matters. */
export function DraftText({ draft }: { draft: CurrentDraft }) {
  const topic = usePopup(currentTopic);
  const noteSent = useNoteSent();
  const language = usePopup(currentLanguage);
  const place = usePopup(currentPlace);
  const { saveFailed, editTitle, editBody, resetDraft, restoreDraft } = usePopup((state) => state);
  const [copied, copy] = useCopied();
  const [titleCopied, copyTitle] = useCopied();
  /** The text that was copied last: what to do with it stands there until it is another one. */
  const [taken, setTaken] = useState<string | null>(null);
  const isRead = usePopup(({ answer }) => answer?.kind === 'read');
  const body = useRef<HTMLTextAreaElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    // On opening only: a shopper who is already typing keeps the focus. Without an order there is more to type first.
    if (isRead && document.activeElement === document.body)
      copyButton.current?.focus({ preventScroll: true });
  }, [isRead]);

  async function copyBody(): Promise<void> {
    if (await copy(draft.sent?.body ?? draft.body)) {
      setTaken(draft.body);
      noteSent();
      return;
    }
    // What is copied by hand instead is what would have been copied.
    if (draft.sent && draft.sent.body !== draft.body) editBody(topic, draft.sent.body);
    body.current?.focus();
    body.current?.select();
  }

  return (
    <>
      <div class="title-line">
        <input
          type="text"
          class="title"
          aria-label={translate('draft.title')}
          lang={language}
          data-testid="draft-title"
          value={draft.title}
          onInput={(event) => editTitle(topic, event.currentTarget.value)}
        />
        <button
          type="button"
          data-testid="copy-title"
          onClick={() => void copyTitle(draft.sent?.title ?? draft.title)}
        >
          {titleCopied ? translate('copied') : translate('draft.copyTitle')}
        </button>
      </div>
      <textarea
        ref={body}
        rows={9}
        aria-label={translate('draft.body')}
        lang={language}
        data-testid="draft-body"
        value={draft.body}
        onInput={(event) => editBody(topic, event.currentTarget.value)}
      />
      <Later load={loadDraftHelp}>{({ DraftHelp }) => <DraftHelp draft={draft} box={body} />}</Later>
      {saveFailed && (
        <p class="notice" role="alert">
          {translate('saveFailed')}
        </p>
      )}
      <div class="actions">
        <span class="quiet">
          {draft.edited && (
            <>
              {translate('draft.edited')}{' '}
              <button type="button" class="link" onClick={() => resetDraft(topic)}>
                {translate('draft.reset')}
              </button>{' '}
            </>
          )}
          {draft.isAside && (
            <>
              <button type="button" class="link" onClick={() => restoreDraft(topic)}>
                {translate('draft.aside')}
              </button>{' '}
            </>
          )}
          {taken === draft.body ? (
            <SendWords />
          ) : (
            <span class={draft.limit && draft.body.length > draft.limit ? 'problem' : undefined}>
              {translate('draft.length', [String(draft.body.length), String(draft.limit ?? '')])}
            </span>
          )}
        </span>
        <Later load={loadPasteIntoPage}>
          {({ PasteIntoPage }) => <PasteIntoPage key={place} draft={draft} />}
        </Later>
        <button
          type="button"
          ref={copyButton}
          class="main"
          data-testid="copy-draft"
          onClick={() => void copyBody()}
        >
          {copied ? `✓ ${translate('copied')}` : translate('copyAction')}
        </button>
      </div>
      <p role="status" class={copied === false ? 'problem' : 'screen-reader'} data-testid="copy-result">
        {copied === null ? '' : translate(copied ? 'copied' : 'copyFailed')}
      </p>
    </>
  );
}

/** Where the copied text goes: we never send it. */
function SendWords() {
  const channel = usePopup(currentChannel);
  if (channel === 'phone') return <>{translate('draft.nowCall')}</>;
  return <>{translate('draft.nowSend', [contactNames[channel][interfaceLanguage()]])}</>;
}
