import { understood } from '../browser/readActiveTab';
import { loadDraftWriter } from '../inquiry/loadDraftWriter';
import { snapshotOfPractice } from '../practice/snapshotOfPractice';
import { createKeptStore, type KeptStore } from './keptStore';
import type { PopupStore } from './popupState';
import { createPopupStore, type PopupDependencies } from './popupStore';

type Given = Pick<PopupDependencies, 'settings' | 'onSettingsChange' | 'interfaceLanguage'> & {
  /** The order as it is drawn now. */
  order(): Element;
};

const now = () => new Date();

/**
 * The popup's stores over an order to practise on. It is read as a page is; what is done with it is forgotten with this
 * page, of each of its states apart, and no tab is looked at.
 */
export function practiceStores({ order, ...given }: Given): { store: PopupStore; kept: KeptStore } {
  const memory = new Map<string, unknown>();
  // In another state it is another order to write about, though its number is the same.
  const keyOf = (key: string) => `${key} ${order().textContent}`;
  const store = createPopupStore({
    ...given,
    place: 'page',
    readPage: () => understood(snapshotOfPractice(order())),
    tab: () => Promise.resolve(undefined),
    load: (key) => Promise.resolve(memory.get(keyOf(key))),
    save: (key, value) => Promise.resolve(Boolean(memory.set(keyOf(key), value))),
    onStored: () => {},
    takeSelection: () => Promise.resolve(''),
    loadWriter: loadDraftWriter,
    now,
  });
  const kept = createKeptStore({
    load: () => Promise.resolve({}),
    save: () => Promise.resolve(true),
    onChange: () => {},
    now,
  });
  return { store, kept };
}
