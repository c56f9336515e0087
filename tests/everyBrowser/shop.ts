import type { Target } from '../gates/files';

/** What a test can do in any of the browsers. */
export interface Shop {
  /** Serves saved HTML at an address, and opens it. */
  openPage(url: string, html: string): Promise<View>;
  /** Opens a page of the extension as a tab, by its path. */
  openOwnPage(path: string): Promise<View>;
  /** Clicks the toolbar button while that page is in front, and gives the real popup. */
  openPopup(page: View): Promise<View>;
  clipboard(): Promise<string>;
  /** What the browser is set to, from now on. */
  setDark(isDark: boolean): Promise<void>;
  /** Stops the background, as the browser does whenever it likes. */
  stopBackground(): Promise<void>;
  /** What was asked for and not served, and what was thrown, since the last time it was asked for. */
  takeFaults(): Promise<{ requests: string[]; errors: string[] }>;
  close(): Promise<void>;
}

/** A page or a popup. */
export interface View {
  /** Runs a function there, as a script of its own would. */
  run<Result, Given = undefined>(
    inside: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result>;
  /** Clicks on it as with a mouse. */
  click(selector: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface ShopOptions {
  target: Target;
  language: 'ko' | 'en';
}
