import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { languagesOf, loadEntries, loadFinder, type Finder } from '../../utils/faq/loadFinder';
import { matchesByStatus } from '../../utils/faq/matchesByStatus';
import type { FaqMatch } from '../../utils/faq/types';
import type { Language } from '../../utils/inquiry/types';
import { currentItem, currentOrder, isNaverOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { useLoaded } from '../ui/useLoaded';

const BY_STATUS = 5;
const BY_WORDS = 3;
/** Milliseconds after which searching is fetched even if the box was not touched. */
const IDLE = 1500;

const loaders = { ko: () => loadEntries('ko'), en: () => loadEntries('en') };

export interface Matches {
  state: 'loading' | 'failed' | 'found';
  matches: FaqMatch[];
  /** The language whose finder is not here yet. */
  wanted?: Language;
}

const loading: Matches = { state: 'loading', matches: [] };
const failed: Matches = { state: 'failed', matches: [] };

/** The answers that fit: by the order's status at once, the chosen problem's first; by words once searching is loaded. */
export function useMatches(query: string) {
  const language = usePopup((state) => state.interfaceLanguage);
  const status = usePopup((state) => currentItem(state).status?.value);
  /** Chosen, not only suggested: until then the status alone ranks. */
  const topic = usePopup(({ work }) => inquiryOf(work).topic);
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const entriesFor = useLoaded(loaders[language]);
  const [finders, setFinders] = useState<Partial<Record<Language, Finder | 'failed'>>>({});

  const found = useMemo((): Matches => {
    if (entriesFor === null) return loading;
    if (entriesFor === 'failed') return failed;
    const context = { ...(status && { status }), naver };
    if (query.trim() === '') {
      const likely = matchesByStatus(entriesFor, context);
      const about = likely.find(({ entry }) => entry.topic === topic);
      const ordered = about ? [about, ...likely.filter((match) => match !== about)] : likely;
      return { state: 'found', matches: ordered.slice(0, BY_STATUS) };
    }
    for (const typed of languagesOf(query, language)) {
      const finder = finders[typed];
      if (finder === undefined) return { ...loading, wanted: typed };
      if (finder === 'failed') return { ...failed, wanted: typed };
      const matches = finder(entriesFor)(query, context, BY_WORDS);
      if (matches.length > 0) return { state: 'found', matches };
    }
    return { state: 'found', matches: [] };
  }, [entriesFor, finders, language, naver, query, status, topic]);

  const load = useCallback((wanted: Language) => {
    const keep = (finder: Finder | 'failed') =>
      setFinders((had) => (had[wanted] === finder ? had : { ...had, [wanted]: finder }));
    void loadFinder(wanted).then(keep, () => keep('failed'));
  }, []);
  const { wanted } = found;
  // Again with other words: what could not be had once may be had now.
  useEffect(() => {
    if (wanted) load(wanted);
  }, [load, query, wanted]);
  /** Fetches what searching needs before it is needed. */
  const prepare = useCallback(() => load(language), [language, load]);
  useEffect(() => {
    const idle = setTimeout(prepare, IDLE);
    return () => clearTimeout(idle);
  }, [prepare]);
  return { found, prepare };
}
