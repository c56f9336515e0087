import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../locales/en.json';
import ko from '../../locales/ko.json';
import { markDaysLeft } from '../../utils/browser/daysLeftBadge';
import { FakeSession, settled, type FakeBrowser } from '../state/fakeBrowser';
import { sampleAnswer } from '../state/samples';
import { accessibilityFaults, openPopup, type OpenedPopup } from './openPopup';
import { lookedAt, pageKinds, printedOrder, readAnswer } from './states';

vi.mock('../../utils/browser/daysLeftBadge', () => ({
  markDaysLeft: vi.fn<typeof markDaysLeft>(() => Promise.resolve()),
}));
beforeEach(() => {
  vi.mocked(markDaysLeft).mockClear();
});

/** The popup on a page without an order, an order page having been looked at before. */
function follow(fake: FakeBrowser = {}, language: 'ko' | 'en' = 'ko'): Promise<OpenedPopup> {
  return openPopup(
    { session: lookedAt(sampleAnswer('delivered')), page: { kind: 'not-an-order' }, ...fake },
    language,
  );
}

function followAfter(hours: number): Promise<OpenedPopup> {
  return follow({ session: lookedAt(sampleAnswer('delivered'), hours) });
}

function words(kind: string, texts: typeof ko.earlier = ko.earlier): string {
  return texts[kind.replaceAll('-', '_') as keyof typeof ko.earlier];
}

/** A click as a shopper's, which takes the focus along. */
function press(button: HTMLElement): void {
  button.focus();
  fireEvent.click(button);
}

describe('the order that was looked at, on a page without one', () => {
  it.each(pageKinds)('is said to be that, and why: %s', async (kind) => {
    const popup = await follow({ page: { kind } });
    expect(popup.part('earlier-order').textContent).toBe(`${ko.earlier.justNow} · ${words(kind)}`);
    expect(popup.part('earlier-order').getAttribute('role')).toBe('status');
    expect(popup.parts('page-notice')).toEqual([]);
    expect(popup.part('order-status').textContent).toBe(ko.orderStatus.delivered);
  });

  it.each(pageKinds)('is said in English: %s', async (kind) => {
    const popup = await follow({ page: { kind } }, 'en');
    expect(popup.part('earlier-order').textContent).toBe(
      `${en.earlier.justNow} · ${words(kind, en.earlier)}`,
    );
    expect(screen.getByRole('button', { name: en.earlier.another })).toBe(popup.part('another-order'));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('stands before the order, and nothing of it on the order’s own page', async () => {
    const popup = await follow();
    const line = popup.part('earlier-order');
    expect(line.compareDocumentPosition(popup.part('product-name'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const own = await openPopup({ session: lookedAt(sampleAnswer('delivered')), page: 'delivered' });
    expect(own.parts('earlier-order')).toEqual([]);
    expect(own.parts('another-order')).toEqual([]);
  });

  it('has the time beside it once that is more than an hour ago', async () => {
    expect((await followAfter(0.9)).part('earlier-order').textContent).toContain(ko.earlier.justNow);
    expect((await followAfter(26)).part('earlier-order').textContent).toContain(
      ko.earlier.at.replace('$1', '11. 21. 08:00'),
    );
    // A clock that was turned back.
    expect((await followAfter(-30)).part('earlier-order').textContent).toContain(ko.earlier.justNow);
  });

  it('puts the focus on copying', async () => {
    const popup = await follow();
    await waitFor(() => expect(document.activeElement).toBe(popup.part('copy-draft')));
  });

  it('has its next date, which is no business of the page in front', async () => {
    const popup = await follow();
    await waitFor(() => popup.part('next-deadline'));
    await settled();
    expect(markDaysLeft).not.toHaveBeenCalled();
    await openPopup({ page: 'delivered' });
    await waitFor(() => expect(markDaysLeft).toHaveBeenCalledTimes(1));
  });

  it('can be corrected; the page in front is not reported for it', async () => {
    const popup = await follow();
    fireEvent.click(screen.getByRole('button', { name: ko.order.edit }));
    fireEvent.input(await waitFor(() => popup.part('correct-productName')), { target: { value: '이불' } });
    await waitFor(() => expect(popup.part('product-name').textContent).toBe('이불'));
    await waitFor(() => popup.part('paste-fill'));
    expect(popup.parts('report-link')).toEqual([]);
    const own = await openPopup({ page: 'delivered' });
    fireEvent.click(screen.getAllByRole('button', { name: ko.order.edit }).at(-1)!);
    await waitFor(() => own.part('report-link'));
  });

  it('is said to be a part where its page showed a part', async () => {
    const popup = await follow({ session: lookedAt(readAnswer(printedOrder(), false)) });
    expect(popup.text()).toContain(ko.page.incomplete);
  });

  it('can be left for reading again where the page is only slow', async () => {
    const answers = [{ kind: 'loading' } as const, sampleAnswer('paid')];
    const popup = await follow({ readPage: () => Promise.resolve(answers.shift()!) });
    fireEvent.click(screen.getByRole('button', { name: ko.page.readAgain }));
    await waitFor(() => expect(popup.part('product-name').textContent).toBe('구름결 순면 담요'));
    expect(popup.parts('earlier-order')).toEqual([]);
  });
});

describe('another order', () => {
  it('is pasted or typed as ever, and the way back leads to the draft', async () => {
    const popup = await follow();
    const draft = (popup.part('draft-body') as HTMLTextAreaElement).value;
    expect(screen.getByRole('button', { name: ko.earlier.another })).toBe(popup.part('another-order'));
    press(popup.part('another-order'));
    await waitFor(() => popup.part('paste-order'));
    await waitFor(() => expect(document.activeElement).toBe(popup.part('paste-order')));
    expect(popup.part('page-notice').textContent).toBe(ko.page.not_an_order);
    expect(popup.parts('earlier-order')).toEqual([]);
    expect(popup.part('report-link')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);

    press(screen.getByRole('button', { name: ko.earlier.back }));
    await waitFor(() => popup.part('earlier-order'));
    expect((popup.part('draft-body') as HTMLTextAreaElement).value).toBe(draft);
    await waitFor(() => expect(document.activeElement).toBe(popup.part('copy-draft')));
  });

  it('has no way back where no order was looked at', async () => {
    const popup = await openPopup({ session: new FakeSession(), page: { kind: 'not-an-order' } });
    expect(popup.parts('latest-order')).toEqual([]);
  });

  it('comes first once it was given, the looked-at one being one step away', async () => {
    const session = lookedAt(sampleAnswer('delivered'));
    const popup = await follow({ session });
    fireEvent.click(popup.part('another-order'));
    fireEvent.input(await waitFor(() => popup.part('paste-order')), {
      target: { value: '주문번호: 2026111910031111\n상품명: 손난로\n배송중' },
    });
    await waitFor(() => expect(popup.part('product-name').textContent).toBe('손난로'));
    await settled();
    cleanup();
    const again = await follow({ session }, 'en');
    expect(again.part('product-name').textContent).toBe('손난로');
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(again.part('latest-order'));
    await waitFor(() => expect(again.part('order-status').textContent).toBe(en.orderStatus.delivered));
  });
});
