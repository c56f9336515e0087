import { createStore } from 'zustand/vanilla';
import type { PageAnswer } from '../browser/readActiveTab';
import type { DraftWriter } from '../inquiry/loadDraftWriter';
import type { Language, Topic } from '../inquiry/types';
import { defaultSettings, type Settings } from '../settings/types';
import { loadShownOrders, orderActions } from './orderActions';
import type { Place, PopupActions, PopupState, PopupStore } from './popupState';
import { currentLanguage, currentRequest, currentTopic } from './selected';
import type { StoreInside } from './storeInside';
import { isLatest } from './isLatest';
import { keepInStep } from './otherWindows';
import { sharedMemory } from './sharedMemory';
import { sureMemory } from './sureMemory';
import {
  emptyWork,
  inquiryOf,
  withInquiry,
  wordingKey,
  type Inquiry,
  type OwnWording,
  type Work,
} from './work';
import { workKey } from './workKey';

/** What the store needs of the browser, handed in so that tests need none. */
export interface PopupDependencies {
  place: Place;
  readPage(): Promise<PageAnswer>;
  tab: StoreInside['tab'];
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<boolean>;
  loadWriter(language: Language): Promise<DraftWriter>;
  settings: Promise<Settings>;
  onSettingsChange(changed: (settings: Settings) => void): void;
  /** Calls back with what any window stored under a key, this one too. */
  onStored(stored: (key: string, value: unknown) => void): void;
  /** The words that were selected in the page for an inquiry; each is given once. */
  takeSelection(): Promise<string>;
  now(): Date;
  interfaceLanguage: Language;
}

/** The state behind popup and side panel: every change of what the shopper wrote is stored at once. */
export function createPopupStore(dependencies: PopupDependencies): PopupStore {
  const { readPage, tab, loadWriter, now } = dependencies;
  const memory = sharedMemory(sureMemory(dependencies), { view: crypto.randomUUID(), now });
  const store = createStore<PopupState & PopupActions>((set, get) => {
    async function keep(work: Work, orderIndex: number = get().orderIndex): Promise<void> {
      set({ work, orderIndex });
      void fetchWriter(currentLanguage(get()));
      if (!isLatest(get())) void loadShownOrders().then(({ becomeLatest }) => becomeLatest(inside));
      const saved = await memory.save(workKey(get().orders[orderIndex]), work);
      if (saved === get().saveFailed) set({ saveFailed: !saved });
    }
    function keepInquiry(change: Partial<Inquiry>): void {
      void keep(withInquiry(get().work, change));
    }

    /** What was sent about one problem is not what another one follows. */
    function aboutTopic(topic: Topic): Partial<Inquiry> {
      return topic === currentTopic(get()) ? { topic } : { topic, earlier: undefined };
    }
    /** A text that is typed back to what is drafted is no wording of the shopper's own: it would stay as it is for ever. */
    function keepWording(topic: Topic, part: 'title' | 'body', text: string): void {
      const inquiry = inquiryOf(get().work);
      const parts = part === 'title' ? 'titles' : 'bodies';
      const request = currentRequest(get());
      const drafted = get().writers[request.language]?.({ ...request, written: undefined });
      const isOwn = topic !== currentTopic(get()) || drafted?.[part] !== text;
      keepInquiry({
        [parts]: { ...inquiry[parts], [wordingKey(topic, inquiry)]: isOwn ? text : undefined },
      });
    }

    /** Puts a wording in the place of the one that stands there, which is set aside: neither is lost. */
    function swapWording(topic: Topic, wording: OwnWording & { details: string }): void {
      const inquiry = inquiryOf(get().work);
      const { titles, bodies, setAside } = inquiry;
      const key = wordingKey(topic, inquiry);
      const aside = { title: titles[key], body: bodies[key], details: inquiry.details };
      keepInquiry({
        titles: { ...titles, [key]: wording.title },
        bodies: { ...bodies, [key]: wording.body },
        details: wording.details,
        setAside: { ...setAside, [key]: aside },
      });
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

    let readings = 0;
    /** Not asked for, it follows another page that has come to the front. */
    async function read(isAsked: boolean): Promise<void> {
      readings += 1;
      const reading = readings;
      void fetchWriter(get().interfaceLanguage);
      const shownOrders = loadShownOrders();
      const [answer] = await Promise.all([readPage(), dependencies.settings]);
      // Another page may have come to the front meanwhile: the last one asked counts.
      if (reading !== readings) return;
      await (await shownOrders).showAnswer(inside, answer, isAsked);
      const words = await dependencies.takeSelection();
      const { details } = inquiryOf(get().work);
      if (words && !details.includes(words))
        takeWords(currentTopic(get()), words, details ? `${details}\n${words}` : words);
    }

    /** A draft that was edited keeps its wording and gets the words added; else they are its details. */
    function takeWords(topic: Topic, words: string, details = words): void {
      const inquiry = inquiryOf(get().work);
      const bodies = { ...inquiry.bodies };
      const key = wordingKey(topic, { ...inquiry, ...aboutTopic(topic) });
      const edited = bodies[key];
      if (edited !== undefined && !edited.includes(words))
        bodies[key] = edited ? `${edited}\n\n${words}` : words;
      keepInquiry({ ...aboutTopic(topic), details: details || inquiry.details, bodies });
    }

    const inside = { get, set, keep, fetchWriter, now, tab, memory };
    dependencies.onStored(keepInStep(inside, memory, () => void read(false)));
    return {
      place: dependencies.place,
      answer: null,
      orders: [],
      orderIndex: 0,
      latest: null,
      pageChannel: null,
      work: emptyWork,
      now: now(),
      seenUntil: now(),
      interfaceLanguage: dependencies.interfaceLanguage,
      settings: defaultSettings,
      writers: {},
      writerFailed: false,
      saveFailed: false,
      pasteOutcome: null,

      async read() {
        // Read again on request: the skeleton says that it is at work.
        set({ answer: null, pageChannel: null });
        await read(true);
      },
      follow: () => read(false),
      takeSettings(settings) {
        set({ settings });
        void fetchWriter(currentLanguage(get()));
      },
      turnClock: (at) => set({ now: at, seenUntil: at > get().seenUntil ? at : get().seenUntil }),
      ...orderActions(inside),
      chooseTopic: (topic) => keepInquiry(aboutTopic(topic)),
      chooseChannel: (channel) => keepInquiry({ channel }),
      chooseTone: (tone) => void keep({ ...get().work, tone }),
      chooseLanguage: (language) => void keep({ ...get().work, language }),
      search: (query) => keepInquiry({ query }),
      takeSearchedWords: (topic) => takeWords(topic, inquiryOf(get().work).query.trim()),
      solve(entry, isSolved) {
        const others = inquiryOf(get().work).solved.filter((id) => id !== entry);
        keepInquiry({ solved: isSolved ? [...others, entry] : others });
      },
      editTitle: (topic, title) => keepWording(topic, 'title', title),
      editBody: (topic, body) => keepWording(topic, 'body', body),
      resetDraft: (topic) => swapWording(topic, { details: '' }),
      restoreDraft(topic) {
        const inquiry = inquiryOf(get().work);
        const aside = inquiry.setAside[wordingKey(topic, inquiry)];
        if (aside) swapWording(topic, aside);
      },
      changeInquiry: keepInquiry,
    };
  });
  let areSettingsKnown = false;
  function takeSettings(settings: Settings): void {
    areSettingsKnown = true;
    store.getState().takeSettings(settings);
  }
  dependencies.onSettingsChange(takeSettings);
  // Changed meanwhile, those that were loaded are old.
  void dependencies.settings.then((settings) => areSettingsKnown || takeSettings(settings));
  return store;
}
