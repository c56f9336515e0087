import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';

interface Props {
  /** What stands in the box. */
  text: string;
  onType(text: string): void;
  /** A syllable is being composed: what is typed is not yet what is meant. */
  onCompose(): void;
  /** The text is as it is meant, and can be looked for. */
  onSettle(): void;
  /** The box is about to be used: what searching needs can be fetched. */
  onOpen(): void;
}

/** Milliseconds. The next letter may still join a syllable: after so long a rest none does. */
const REST = 600;
const WHOLE_SYLLABLES = /^[^ㄱ-ㅎㅏ-ㅣ]*$/;
const INITIALS = /^[ㄱ-ㅎ\s]+$/;

/**
 * The shopper's own words, kept at every keystroke. Nothing is looked for while a syllable is being composed; what
 * stands whole is once the keys rest, for nobody ends the last one. Enter sends nothing.
 */
export function SearchBox({ text, onType, onCompose, onSettle, onOpen }: Props) {
  const composingRef = useRef(false);
  const restRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(restRef.current), []);

  function take(typed: string): void {
    clearTimeout(restRef.current);
    if (composingRef.current) onCompose();
    onType(typed);
    if (!composingRef.current) onSettle();
    else if (WHOLE_SYLLABLES.test(typed) || INITIALS.test(typed))
      restRef.current = setTimeout(onSettle, REST);
  }

  return (
    <input
      type="search"
      data-testid="faq-search"
      aria-label={translate('problem.search')}
      placeholder={translate('problem.search')}
      enterkeyhint="done"
      autocomplete="off"
      spellcheck={false}
      value={text}
      onFocus={onOpen}
      onCompositionStart={() => (composingRef.current = true)}
      onCompositionEnd={(event) => {
        composingRef.current = false;
        take(event.currentTarget.value);
      }}
      onInput={(event) => take(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
