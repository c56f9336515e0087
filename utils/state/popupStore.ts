import { createStore } from 'zustand/vanilla';
import type { PageAnswer } from '../browser/readActiveTab';
import type { DraftWriter } from '../inquiry/loadDraftWriter';
import type { Language } from '../inquiry/types';
import { loadShownOrders, orderActions } from './orderActions';
import type { PopupActions, PopupState, PopupStore } from './popupState';
import type { StoreInside } from './storeInside';
import { sureMemory } from './sureMemory';
import { emptyWork, inquiryOf, withInquiry, type Inquiry, type Work } from './work';
import { workKey } from './workKey';

/** What the store needs of the browser, handed in so that tests need none. */
export interface PopupDependencies {
  readPage(): Promise<PageAnswer>;
  tab: StoreInside['tab'];
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<boolean>;
  loadWriter(language: Language): Promise<DraftWriter>;
  now(): Date;
  interfaceLanguage: Language;
}

/** The state behind popup and side panel: every change of what the shopper wrote is stored at once. */
export function createPopupStore(dependencies: PopupDependencies): PopupStore {
  const { readPage, tab, loadWriter, now } = dependencies;
  const memory = sureMemory(dependencies);
  return createStore<PopupState & PopupActions>((set, get) => {
    async function keep(work: Work, orderIndex: number = get().orderIndex): Promise<void> {
      set({ work, orderIndex });
      void fetchWriter(work.language);
      const { answer, latest } = get();
      if (answer && answer.kind !== 'read' && latest && !latest.byHand)
        void loadShownOrders().then(({ giveWay }) => giveWay(inside));
      const saved = await memory.save(workKey(get().orders[orderIndex]), work);
      if (saved === get().saveFailed) set({ saveFailed: !saved });
    }
    function keepInquiry(change: Partial<Inquiry>): void {
      void keep(withInquiry(get().work, change));
    }

    const fetched = new Set<Language>();
    async function fetchWriter(language: Language): Promise<void> {
      if (fetched.has(language)) return;
      fetched.add(language);
      try {
        const writer = await loadWriter(language);
        set({ writers: { ...get().writers, [language]: writer }, writerFailed: false });
      } catch {
        fetched.delete(language);
        set({ writerFailed: true });
      }
    }

    const inside = { get, set, keep, fetchWriter, now, tab, memory };
    return {
      answer: null,
      orders: [],
      orderIndex: 0,
      latest: null,
      pageChannel: null,
      work: emptyWork,
      now: now(),
      seenUntil: now(),
      interfaceLanguage: dependencies.interfaceLanguage,
      writers: {},
      writerFailed: false,
      saveFailed: false,
      pasteOutcome: null,

      async read() {
        void fetchWriter(emptyWork.language);
        void fetchWriter(get().interfaceLanguage);
        // Read again on request: the skeleton says that it is at work.
        set({ answer: null, pageChannel: null });
        const shownOrders = loadShownOrders();
        const answer = await readPage();
        await (await shownOrders).showAnswer(inside, answer);
      },
      turnClock: (at) => set({ now: at, seenUntil: at > get().seenUntil ? at : get().seenUntil }),
      ...orderActions(inside),
      chooseTopic: (topic) => keepInquiry({ topic }),
      chooseChannel: (channel) => keepInquiry({ channel }),
      chooseTone: (tone) => void keep({ ...get().work, tone }),
      chooseLanguage: (language) => void keep({ ...get().work, language }),
      search: (query) => keepInquiry({ query }),
      takeSearchedWords(topic) {
        const inquiry = inquiryOf(get().work);
        const words = inquiry.query.trim();
        const bodies = { ...inquiry.bodies };
        const edited = bodies[topic];
        if (edited !== undefined && !edited.includes(words))
          bodies[topic] = edited ? `${edited}\n\n${words}` : words;
        keepInquiry({ topic, details: words || inquiry.details, bodies });
      },
      solve(entry, isSolved) {
        const others = inquiryOf(get().work).solved.filter((id) => id !== entry);
        keepInquiry({ solved: isSolved ? [...others, entry] : others });
      },
      editTitle: (topic, title) =>
        keepInquiry({ titles: { ...inquiryOf(get().work).titles, [topic]: title } }),
      editBody: (topic, body) => keepInquiry({ bodies: { ...inquiryOf(get().work).bodies, [topic]: body } }),
      resetDraft(topic) {
        const { titles, bodies } = inquiryOf(get().work);
        keepInquiry({ titles: without(titles, topic), bodies: without(bodies, topic), details: '' });
      },
    };
  });
}

function without<Value>(texts: Partial<Record<string, Value>>, key: string): Partial<Record<string, Value>> {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key));
}
