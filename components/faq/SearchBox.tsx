import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';

interface Props {
  query: string;
  onSearch(query: string): void;
  /** The box is about to be used: what searching needs can be fetched. */
  onOpen(): void;
}

/** A Korean syllable stands while the next letter may still join it: so long a rest means that none does. */
const REST = 600;
const WHOLE_SYLLABLES = /^[^ㄱ-ㅎㅏ-ㅣ]*$/;

/**
 * The shopper's own words. Nothing is searched while a syllable is being composed, nor is the box written to, which
 * would break it; what stands whole is searched once the keys rest. Enter sends nothing.
 */
export function SearchBox({ query, onSearch, onOpen }: Props) {
  const [text, setText] = useState(query);
  const composingRef = useRef(false);
  const restRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!composingRef.current) setText(query);
  }, [query]);
  useEffect(() => () => clearTimeout(restRef.current), []);

  function take(typed: string): void {
    clearTimeout(restRef.current);
    setText(typed);
    if (!composingRef.current) onSearch(typed);
    else if (WHOLE_SYLLABLES.test(typed)) restRef.current = setTimeout(() => onSearch(typed), REST);
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
