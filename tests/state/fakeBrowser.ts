import type { PageAnswer } from '../../utils/browser/readActiveTab';
import type { DraftWriter } from '../../utils/inquiry/loadDraftWriter';
import type { PopupStore } from '../../utils/state/popupState';
import { createPopupStore, type PopupDependencies } from '../../utils/state/popupStore';
import { defaultSettings } from '../../utils/settings/types';
import { sampleAnswer, sampleNow } from './samples';

/** The browser's memory as the popup sees it: it outlives a popup, copies what it is given, and may be full. */
export class FakeSession {
  readonly stored = new Map<string, unknown>();
  full = false;
  /** Every window hears of what any of them stores. */
  readonly #windows: ((key: string, value: unknown) => void)[] = [];

  onStored = (stored: (key: string, value: unknown) => void): void => void this.#windows.push(stored);

  /** Every window hears that each key is gone. */
  clear(): void {
    const keys = [...this.stored.keys()];
    this.stored.clear();
    for (const key of keys) for (const window of this.#windows) window(key, undefined);
  }

  load = (key: string): Promise<unknown> => Promise.resolve(structuredClone(this.stored.get(key)));

  save = (key: string, value: unknown): Promise<boolean> => {
    if (!this.full) {
      this.stored.set(key, structuredClone(value));
      for (const window of this.#windows) setTimeout(() => window(key, structuredClone(value)));
    }
    return Promise.resolve(!this.full);
  };
}

/** A writer whose draft says what it was asked for. */
export const plainWriter: DraftWriter = ({ topic, language, tone, details }) => ({
  title: `${language} ${topic}`,
  body: `${language} ${tone} ${topic} ${details ?? ''}`.trim(),
  missing: [],
  attach: [],
});

export interface FakeBrowser extends Partial<PopupDependencies> {
  session?: FakeSession;
  /** A sample page's name, or what the page answers. */
  page?: string | PageAnswer;
}

/** A store over a browser that is made up, before it has read anything. */
export function storeOver({ session = new FakeSession(), page = 'paid', ...given }: FakeBrowser): PopupStore {
  const answer = typeof page === 'string' ? sampleAnswer(page) : page;
  return createPopupStore({
    place: 'popup',
    readPage: () => Promise.resolve(answer),
    tab: () => Promise.resolve({ url: 'https://shop.example.com/' }),
    load: session.load,
    save: session.save,
    loadWriter: () => Promise.resolve(plainWriter),
    now: () => sampleNow,
    settings: Promise.resolve(defaultSettings),
    onSettingsChange: () => {},
    onStored: session.onStored,
    takeSelection: () => Promise.resolve(''),
    interfaceLanguage: 'ko',
    ...given,
  });
}

/** The same once the popup has read the page. */
export async function openedOver(fake: FakeBrowser = {}): Promise<PopupStore> {
  const store = storeOver(fake);
  await store.getState().read();
  return store;
}

/** Until all that was begun has been done. */
export function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
