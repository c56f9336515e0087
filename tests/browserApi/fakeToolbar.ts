/** A browser as far as alarms, stores, toolbar and notifications go; reset before each test. */
export const toolbar = {
  badge: new Map<number | 'all', string | null>(),
  title: new Map<number | 'all', string>(),
  alarms: new Map<string, number>(),
  notes: [] as { id: string; title: string; message: string }[],
  mayNotify: true,
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  front: { id: 1, url: 'https://orders.pay.naver.com/order/status/1' } as {
    id?: number;
    url?: string;
    incognito?: boolean;
  },
  windows: [] as { incognito: boolean }[],
};

export function resetToolbar(): void {
  for (const map of [toolbar.badge, toolbar.title, toolbar.alarms]) map.clear();
  Object.assign(toolbar, { notes: [], mayNotify: true, local: {}, session: {}, windows: [] });
  toolbar.front = { id: 1, url: 'https://orders.pay.naver.com/order/status/1' };
}

type ForTab = { tabId?: number };

function area(name: 'local' | 'session') {
  return {
    get: (keys: string | string[] | null) =>
      Promise.resolve(
        Object.fromEntries(
          [keys ?? Object.keys(toolbar[name])]
            .flat()
            .flatMap((key) => (key in toolbar[name] ? [[key, toolbar[name][key]]] : [])),
        ),
      ),
    set: (values: Record<string, unknown>) => {
      Object.assign(toolbar[name], values);
      return Promise.resolve();
    },
    remove: (keys: string[]) => {
      for (const key of keys) delete toolbar[name][key];
      return Promise.resolve();
    },
  };
}

export const fakeToolbarBrowser = {
  action: {
    setIcon: () => Promise.resolve(),
    setBadgeText: ({ tabId, text }: ForTab & { text: string | null }) => {
      toolbar.badge.set(tabId ?? 'all', text);
      return Promise.resolve();
    },
    getBadgeText: ({ tabId }: ForTab) =>
      Promise.resolve(toolbar.badge.get(tabId ?? 'all') ?? toolbar.badge.get('all') ?? ''),
    setTitle: ({ tabId, title }: ForTab & { title: string }) => {
      toolbar.title.set(tabId ?? 'all', title);
      return Promise.resolve();
    },
    getTitle: ({ tabId }: ForTab) => Promise.resolve(toolbar.title.get(tabId ?? 'all') ?? '바로문의'),
  },
  alarms: {
    create: (name: string, { when }: { when: number }) => void toolbar.alarms.set(name, when),
    clear: (name: string) => Promise.resolve(toolbar.alarms.delete(name)),
  },
  permissions: { contains: () => Promise.resolve(toolbar.mayNotify) },
  notifications: {
    create: (id: string, { title, message }: { title: string; message: string }) => {
      toolbar.notes.push({ id, title, message });
      return Promise.resolve(id);
    },
  },
  runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
  i18n: { getMessage: () => '바로문의: 이 주문 문의 쓰기' },
  storage: { local: area('local'), session: area('session') },
  tabs: { query: () => Promise.resolve([toolbar.front]) },
  windows: { getAll: () => Promise.resolve(toolbar.windows) },
};
