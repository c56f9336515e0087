import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome';
import ko from '../../locales/ko.json';
import { buttonKeys, buttonPlace, type ButtonPlace } from '../../utils/browser/ownButton';
import { defaultSettings } from '../../utils/settings/types';
import { practiceStores } from '../../utils/state/practiceStores';
import { KeptContext } from '../../utils/state/useKept';
import { PopupContext } from '../../utils/state/usePopup';
import { speak } from './i18n';
import { accessibilityFaults } from './openPopup';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../utils/browser/ownButton', () => ({
  buttonPlace: vi.fn<() => Promise<ButtonPlace>>(),
  buttonKeys: vi.fn<() => Promise<string>>(),
}));

// All that reads, drafts and answers is imported by the first test.
configure({ asyncUtilTimeout: 12_000 });

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00+09:00') });
  vi.mocked(buttonPlace).mockResolvedValue('chrome');
  vi.mocked(buttonKeys).mockResolvedValue('Alt+Shift+M');
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  speak('ko');
});

function part(testId: string): HTMLElement {
  return screen.getByTestId(testId);
}

function draft(): string {
  return (part('draft-body') as HTMLTextAreaElement).value;
}

/** The page once the order to practise on was read. */
async function openWelcome(language: 'ko' | 'en' = 'ko'): Promise<void> {
  speak(language);
  document.documentElement.lang = language;
  document.title = 'welcome';
  const { store, kept } = practiceStores({
    order: () => document.querySelector('#practice-order')!,
    settings: Promise.resolve(defaultSettings),
    onSettingsChange: () => {},
    interfaceLanguage: language,
  });
  render(
    <PopupContext.Provider value={store}>
      <KeptContext.Provider value={kept}>
        <Welcome />
      </KeptContext.Provider>
    </PopupContext.Provider>,
  );
  await waitFor(() => {
    expect(draft()).not.toBe('');
    expect(screen.getAllByTestId('faq-match').length).toBeGreaterThan(0);
  });
}

describe('the welcome page', () => {
  it('reads the order that it shows, whole and surely', async () => {
    await openWelcome();
    expect(part('order-number').textContent).toBe('2026111710000001');
    expect(part('product-name').textContent).toBe('도자기 머그컵 2개 세트');
    expect(part('order-status').textContent).toBe(ko.orderStatus.shipping);
    expect(draft()).toContain('도착 예정일은 11월 21일로 안내되었습니다. 발송 후 5일이 지났으나');
    expect(document.body.textContent).not.toContain(ko.order.unsure);
  });

  it('is read from the card: what stands there is what the draft says', async () => {
    await openWelcome();
    const number = screen.getByText('2026111710000001', { selector: 'dd' });
    number.textContent = '2026111799887766';
    fireEvent.click(screen.getByRole('button', { name: ko.orderStatus.delivered }));
    await waitFor(() => expect(part('order-status').textContent).toBe(ko.orderStatus.delivered));
    expect(draft()).toContain('2026111799887766');
  });

  it.each([
    ['payment_failed', 'payment-failed', '결제 오류'],
    ['delivered', 'defective', '11월 21일에 받은 상품'],
  ] as const)('lets one try another state: %s', async (name, topic, words) => {
    await openWelcome();
    const button = screen.getByRole('button', { name: ko.orderStatus[name] });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button);
    await waitFor(() => expect(draft()).toContain(words));
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect((part('topic') as HTMLSelectElement).value).toBe(topic);
  });

  it('says what to do next from the first copied message on, and not before', async () => {
    await openWelcome();
    expect(part('well-done').textContent).toBe('');
    fireEvent.click(part('copy-draft'));
    await waitFor(() => expect(part('well-done').textContent).toContain(ko.welcome.done));
    expect(writeText.mock.calls).toEqual([[draft()]]);
    fireEvent.click(screen.getByRole('button', { name: ko.orderStatus.delivered }));
    await waitFor(() => expect(part('order-status').textContent).toBe(ko.orderStatus.delivered));
    expect(part('well-done').textContent).toContain(ko.welcome.done);
  });

  it('says so no sooner than something is on the clipboard', async () => {
    writeText.mockRejectedValue(new Error('refused'));
    await openWelcome();
    fireEvent.click(part('copy-draft'));
    await screen.findByText(ko.copyFailed);
    expect(part('well-done').textContent).toBe('');
  });

  it('begins at its heading, and leads to the draft', async () => {
    await openWelcome();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    fireEvent.click(screen.getByRole('button', { name: ko.welcome.try }));
    expect(document.activeElement).toBe(part('copy-draft'));
  });

  it.each(['pinned', 'chrome', 'firefox', 'android'] as const)(
    'says where the icon is: %s',
    async (place) => {
      vi.mocked(buttonPlace).mockResolvedValue(place);
      await openWelcome();
      expect(await screen.findByText(ko.buttonPlace[place])).toBeDefined();
    },
  );

  it('sees that the icon was pinned as soon as the browser’s menu is closed', async () => {
    await openWelcome();
    await screen.findByText(ko.buttonPlace.chrome);
    vi.mocked(buttonPlace).mockResolvedValue('pinned');
    fireEvent.focus(window);
    await waitFor(() => expect(screen.getByText(ko.buttonPlace.pinned)).toBeDefined());
  });

  it('names the keys that open the popup, and none where there are none', async () => {
    await openWelcome();
    await screen.findByText('Alt+Shift+M', { selector: 'kbd' });
    cleanup();
    vi.mocked(buttonKeys).mockResolvedValue('');
    await openWelcome();
    expect(document.body.textContent).not.toContain(ko.welcome.keys);
  });

  it.each(['ko', 'en'] as const)('is without a fault that a machine can find: %s', async (language) => {
    await openWelcome(language);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(part('copy-draft'));
    await waitFor(() => expect(part('well-done').textContent).not.toBe(''));
    expect(await accessibilityFaults()).toEqual([]);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });
});
