import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../locales/en.json';
import ko from '../../locales/ko.json';
import { copyText } from '../../utils/browser/copyText';
import { reportActiveTab } from '../../utils/browser/reportActiveTab';
import { accessibilityFaults, openPopup, type OpenedPopup } from './openPopup';
import { pageKinds } from './states';

vi.mock('../../utils/browser/reportActiveTab', () => ({ reportActiveTab: vi.fn<typeof reportActiveTab>() }));
vi.mock('../../utils/browser/copyText', () => ({ copyText: vi.fn<typeof copyText>() }));
const report =
  'Baro Munui 0.1.0\nhost: shop.example.com\n\nstructure:\nmain\n dt "주문번호"\n dd "9(8)-9(7)"\n';

beforeEach(() => {
  vi.mocked(reportActiveTab).mockReset().mockResolvedValue(report);
  vi.mocked(copyText).mockReset().mockResolvedValue(true);
});

async function opened(popup: OpenedPopup, words = ko.report): Promise<HTMLTextAreaElement> {
  fireEvent.click(await screen.findByRole('button', { name: words.open }));
  await waitFor(() => popup.part('report-text'));
  return popup.part('report-text') as HTMLTextAreaElement;
}

describe('a page that was read wrongly', () => {
  it('can be reported where its order is corrected; until then nothing is made', async () => {
    const popup = await openPopup({ page: 'paid' });
    expect(popup.parts('report-link')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: ko.order.edit }));
    await waitFor(() => popup.part('report-link'));
    expect(reportActiveTab).not.toHaveBeenCalled();
    expect((await opened(popup)).value).toBe(report);
    expect(reportActiveTab).toHaveBeenCalledTimes(1);
  });

  it.each(pageKinds)(
    'can be reported where there was something to read, and only there: %s',
    async (kind) => {
      const popup = await openPopup({ page: { kind } });
      const there = kind === 'loading' || kind === 'signed-out' || kind === 'not-an-order';
      expect(popup.parts('report-link')).toHaveLength(there ? 1 : 0);
    },
  );

  it('the report is shown whole, says what it holds, and what it does not, and is sent nowhere', async () => {
    const popup = await openPopup({ page: { kind: 'not-an-order' } });
    const box = await opened(popup);
    await waitFor(() => expect(document.activeElement).toBe(box));
    for (const words of [ko.report.holds, ko.report.holdsNot, ko.report.sentNowhere])
      expect(popup.text()).toContain(words);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('the report is copied as it was changed', async () => {
    const popup = await openPopup({ page: { kind: 'not-an-order' } });
    fireEvent.input(await opened(popup), { target: { value: 'mine' } });
    fireEvent.click(popup.part('copy-report'));
    expect(await screen.findByText(ko.copied)).toBeTruthy();
    expect(copyText).toHaveBeenCalledWith('mine');
  });

  it('says so where copying fails, and selects the text', async () => {
    vi.mocked(copyText).mockResolvedValue(false);
    const popup = await openPopup({ page: { kind: 'not-an-order' } });
    const box = await opened(popup);
    fireEvent.click(popup.part('copy-report'));
    expect(await screen.findByText(ko.copyFailed)).toBeTruthy();
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, report.length]);
  });

  it('says so where the page cannot be looked at', async () => {
    vi.mocked(reportActiveTab).mockResolvedValue(null);
    const popup = await openPopup({ page: { kind: 'loading' } });
    fireEvent.click(popup.part('report-link'));
    expect((await screen.findByRole('alert')).textContent).toBe(ko.report.none);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is folded away and made anew', async () => {
    const popup = await openPopup({ page: { kind: 'not-an-order' } });
    await opened(popup);
    expect(popup.part('report-link').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(popup.part('report-link'));
    expect(popup.parts('report-text')).toEqual([]);
    await opened(popup);
    expect(reportActiveTab).toHaveBeenCalledTimes(2);
  });

  it('speaks English', async () => {
    const popup = await openPopup({ page: { kind: 'not-an-order' } }, 'en');
    await opened(popup, en.report);
    expect(popup.text()).toContain(en.report.holdsNot);
  });
});
