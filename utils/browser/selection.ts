import { tabInFront } from './activeTab';
import { saveToSession } from './sessionStore';
import { SELECTION } from './selectionKey';
import { loadFromWindow, privatePrefix, saveToWindow } from './windowMemory';

/** Characters; a page's text can be selected whole. */
const LONGEST = 2000;

interface Selection {
  tabId: number;
  text: string;
}

/** Keeps the words that the shopper selected in a tab, until the popup takes them over into its draft. */
export async function keepSelection(text: string, tab: { id?: number; incognito: boolean }): Promise<void> {
  if (tab.id === undefined) return;
  const selection: Selection = { tabId: tab.id, text: text.trim().slice(0, LONGEST) };
  // Told of the tab: the background stands in no window itself.
  await saveToSession((tab.incognito ? privatePrefix : '') + SELECTION, selection);
}

/** The words that were selected in the tab in front, once; empty where there are none. */
export async function takeSelection(): Promise<string> {
  const tab = await tabInFront().catch(() => undefined);
  const stored = (await loadFromWindow(SELECTION)) as Partial<Selection> | null | undefined;
  // A panel may stand beside another page by now: whoever shows that one takes them.
  if (!stored || stored.tabId !== tab?.id || typeof stored.text !== 'string') return '';
  await saveToWindow(SELECTION, null);
  return stored.text;
}
