import { cleanup, configure, render, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, vi } from 'vitest';
import { App } from '../../components/App';
import { loadDraftWriter } from '../../utils/inquiry/loadDraftWriter';
import type { PopupStore } from '../../utils/state/popupState';
import { PopupContext } from '../../utils/state/usePopup';
import type { KeptStore } from '../../utils/state/keptStore';
import { KeptContext } from '../../utils/state/useKept';
import { storeOver, type FakeBrowser } from '../state/fakeBrowser';
import { FakeLocal } from '../state/fakeLocal';
import { speak } from './i18n';

// The polyfill refuses to be loaded outside an extension; what the popup asks the browser is handed to the store.
vi.mock('webextension-polyfill', () => ({ default: {} }));

// On a busy machine the first import of a part that is loaded later takes more than the usual second.
configure({ asyncUtilTimeout: 5000 });

export interface OpenedPopup {
  store: PopupStore;
  kept: KeptStore;
  container: Element;
  /** The one element with that data-testid. */
  part(testId: string): HTMLElement;
  /** All elements with that data-testid. */
  parts(testId: string): HTMLElement[];
  /** Everything that can be read or heard, white space folded. */
  text(): string;
}

afterEach(() => {
  cleanup();
  speak('ko');
});

/** The whole popup over a made-up browser, at the moment before its page has answered. */
export function popupOver(
  { local = new FakeLocal(), ...fake }: FakeBrowser & { local?: FakeLocal } = {},
  language: 'ko' | 'en' = 'ko',
): OpenedPopup {
  speak(language);
  document.documentElement.lang = language;
  document.title = 'popup';
  const store = storeOver({ loadWriter: loadDraftWriter, interfaceLanguage: language, ...fake });
  const kept = local.opened(fake.now);
  const { container } = render(
    <PopupContext.Provider value={store}>
      <KeptContext.Provider value={kept}>
        <App />
      </KeptContext.Provider>
    </PopupContext.Provider>,
  );
  function parts(testId: string): HTMLElement[] {
    return [...container.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
  }
  function part(testId: string): HTMLElement {
    const [one, ...others] = parts(testId);
    if (!one || others.length > 0) throw new Error(`${others.length + (one ? 1 : 0)} parts ${testId}`);
    return one;
  }
  return {
    store,
    kept,
    container,
    part,
    parts,
    text: () => (container.textContent ?? '').replaceAll(/\s+/g, ' '),
  };
}

/** The popup once the page has answered and every part has come that is loaded later. */
export async function openPopup(
  fake: FakeBrowser & { local?: FakeLocal } = {},
  language: 'ko' | 'en' = 'ko',
): Promise<OpenedPopup> {
  const popup = popupOver(fake, language);
  await popup.store.getState().read();
  await waitFor(() => {
    if (popup.parts('reading').length > 0) throw new Error('still reading');
    if (popup.parts('topic').length > 0 && popup.parts('faq-match').length === 0)
      throw new Error('no answers yet');
    if (!popup.store.getState().writerFailed) popup.part('draft-body');
    const { answer } = popup.store.getState();
    if (answer?.kind !== 'read') popup.part('page-notice');
    else if (answer.earlier) popup.part('earlier-order');
  });
  return popup;
}

/**
 * What a check of the whole document for accessibility finds, best practices included. Without style sheets there are
 * no contrasts to see. The popup is one screen of named sections, without a heading of its own: its window's title.
 */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
