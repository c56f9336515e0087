import type { View } from './shop';

/** The selector of what is marked for tests; its name by CONTRACTS. */
export function marked(name: string): string {
  return `[data-testid="${name}"]`;
}

/** The text of the first one that is marked so; null where there is none yet. */
export function textIn(view: View, name: string): Promise<string | null> {
  return view.run((selector) => document.querySelector(selector)?.textContent ?? null, marked(name));
}

/** What stands in the box that is marked so; null where there is none yet. */
export function valueIn(view: View, name: string): Promise<string | null> {
  return view.run(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? null,
    marked(name),
  );
}

export function isThere(view: View, selector: string): Promise<boolean> {
  return view.run((wanted) => document.querySelector(wanted) !== null, selector);
}

/** What has the focus, by its mark. */
export function focused(view: View): Promise<string | null> {
  return view.run(() => document.activeElement?.getAttribute('data-testid') ?? null);
}

export function htmlOf(page: View): Promise<string> {
  return page.run(() => document.documentElement.outerHTML);
}

/** The extension's own interface, in a page or popup of it, by the name that this browser has for it. */
export interface ExtensionPage {
  browser?: ExtensionApi;
  chrome?: ExtensionApi;
}

interface ExtensionApi {
  storage: Record<'session' | 'local' | 'sync', { clear(): Promise<void> }>;
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  action?: ToolbarButton;
  browserAction?: ToolbarButton;
}

interface ToolbarButton {
  getTitle(tab: { tabId: number }): Promise<string>;
}
