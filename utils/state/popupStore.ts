import { createStore } from 'zustand/vanilla';
import type { PageAnswer } from '../browser/readActiveTab';
import type { Order } from '../orders/types';
import type { DraftWriter } from '../inquiry/loadDraftWriter';
import type { Language } from '../inquiry/types';
import type { PopupActions, PopupState, PopupStore } from './popupState';
import { emptyWork, inquiryOf, restoredWork, withInquiry, type Inquiry, type Work } from './work';

/** What the store needs of the browser, handed in so that tests need none. */
export interface PopupDependencies {
  readPage(): Promise<PageAnswer>;
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<boolean>;
  loadWriter(language: Language): Promise<DraftWriter>;
  now(): Date;
  interfaceLanguage: Language;
}

/** The state behind popup and side panel: every change of what the shopper wrote is stored at once. */
export function createPopupStore(dependencies: PopupDependencies): PopupStore {
  const { readPage, load, save, loadWriter, now } = dependencies;
  return createStore<PopupState & PopupActions>((set, get) => {
    async function keep(work: Work, orderIndex: number = get().orderIndex): Promise<void> {
      set({ work, orderIndex });
      const saved = await save(workKey(get()), work);
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

    return {
      answer: null,
      orders: [],
      orderIndex: 0,
      work: emptyWork,
      now: now(),
      interfaceLanguage: dependencies.interfaceLanguage,
      writers: {},
      writerFailed: false,
      saveFailed: false,
      pasteFailed: false,

      async read() {
        void fetchWriter(emptyWork.language);
        void fetchWriter(get().interfaceLanguage);
        // Read again on request: the skeleton says that it is at work.
        const before = get().answer;
        set({ answer: null });
        const answer = await readPage();
        const orders = answer.kind === 'read' ? answer.orders : [];
        const key = workKey({ orders, orderIndex: 0 });
        // Read again, the same order has its words here already, also those that the browser refused to store.
        const isHere = before !== null && key === workKey(get());
        const work = isHere ? get().work : await restoredWork(await load(key));
        void fetchWriter(work.language);
        set({ answer, orders, orderIndex: 0, work: withinItems(work, orders[0]), now: now() });
      },
      turnClock: (at) => set({ now: at }),
      async chooseItem(orderIndex, item) {
        const { orders, work } = get();
        if (orderIndex === get().orderIndex) return keep({ ...work, item });
        const other = await restoredWork(await load(workKey({ orders, orderIndex })));
        return keep({ ...other, item }, orderIndex);
      },
      correct(field, text) {
        keepInquiry({ corrections: { ...inquiryOf(get().work).corrections, [field]: text } });
      },
      chooseTopic: (topic) => keepInquiry({ topic }),
      chooseChannel: (channel) => keepInquiry({ channel }),
      chooseTone: (tone) => void keep({ ...get().work, tone }),
      chooseLanguage(language) {
        void fetchWriter(language);
        void keep({ ...get().work, language });
      },
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
      editTitle: (topic, title) =>
        keepInquiry({ titles: { ...inquiryOf(get().work).titles, [topic]: title } }),
      editBody: (topic, body) => keepInquiry({ bodies: { ...inquiryOf(get().work).bodies, [topic]: body } }),
      resetDraft(topic) {
        const { titles, bodies } = inquiryOf(get().work);
        keepInquiry({ titles: without(titles, topic), bodies: without(bodies, topic), details: '' });
      },
      async paste(text) {
        const { readPastedOrder } = await import('../orders/readPastedOrder');
        const result = readPastedOrder(text, get().now);
        const [orderByHand] = result.state === 'read' ? result.orders : [];
        set({ pasteFailed: !orderByHand });
        if (orderByHand) void keep({ ...get().work, orderByHand });
      },
      chooseSite(site) {
        const order = get().work.orderByHand ?? { site, items: [{}] };
        void keep({ ...get().work, orderByHand: { ...order, site } });
      },
    };
  });
}

/** Work is kept by order number: the same order opened again brings it back. */
function workKey({ orders, orderIndex }: Pick<PopupState, 'orders' | 'orderIndex'>): string {
  const order = orders[orderIndex];
  return `work:${order ? `${order.site}:${order.orderNumber?.value ?? order.items[0]?.productName?.value}` : 'by-hand'}`;
}

/** The same order may come back with fewer items: what was chosen then falls back to the first. */
function withinItems(work: Work, order: Order | undefined): Work {
  return order && work.item >= order.items.length ? { ...work, item: 0 } : work;
}

function without<Value>(texts: Partial<Record<string, Value>>, key: string): Partial<Record<string, Value>> {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key));
}
