import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { field } from '../inquiry/orders';
import { FakeSession, settled } from '../state/fakeBrowser';
import { sampleAnswer, sampleNow } from '../state/samples';
import { openPopup, popupOver, type OpenedPopup } from './openPopup';
import {
  elsewhere,
  pageKinds,
  printedOrder,
  readAnswer,
  sampleOrders,
  withoutName,
  withoutNumber,
} from './states';
import ko from '../../locales/ko.json';

function valueOf(popup: OpenedPopup, testId: string): string {
  return (popup.part(testId) as HTMLInputElement).value;
}

describe('while the page is being read', () => {
  it('says so, and shows already whether support is open', () => {
    const popup = popupOver({ readPage: () => new Promise(() => {}) });
    void popup.store.getState().read();
    expect(popup.part('reading').getAttribute('role')).toBe('status');
    expect(popup.text()).toContain(ko.reading);
    expect(popup.part('opening-state').textContent).toContain('내일(월) 09:00');
    expect(popup.parts('draft-body')).toEqual([]);
  });
});

describe('an order page', () => {
  it.each(sampleOrders)('%s: shows number, product and status, and a draft that names them', async (page) => {
    const popup = await openPopup({ page });
    const answer = sampleAnswer(page);
    const [order] = answer.kind === 'read' ? answer.orders : [];
    const name = order!.items[0]!.productName!.value;
    expect(popup.part('order-number').textContent).toBe(order!.orderNumber!.value);
    expect(popup.part('product-name').textContent).toBe(name);
    expect(popup.part('order-status').textContent).toBe(
      ko.orderStatus[order!.items[0]!.status!.value.replaceAll('-', '_') as keyof typeof ko.orderStatus],
    );
    expect(valueOf(popup, 'draft-body')).toContain(order!.orderNumber!.value);
    expect(valueOf(popup, 'draft-body')).toContain(name.slice(0, 5));
    expect(popup.parts('page-notice')).toEqual([]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('puts the focus on copying', async () => {
    const popup = await openPopup();
    await waitFor(() => expect(document.activeElement).toBe(popup.part('copy-draft')));
  });

  it('shows the next date that matters', async () => {
    const popup = await openPopup({ page: 'delivered' });
    await waitFor(() => popup.part('next-deadline'));
    expect(popup.part('next-deadline').textContent).toMatch(/\d+일|오늘/);
  });

  it('lets the shopper choose among several products, each with its own draft', async () => {
    const popup = await openPopup({ page: 'two-sellers' });
    const before = valueOf(popup, 'draft-body');
    fireEvent.change(await waitFor(() => popup.part('item')), { target: { value: '2' } });
    await waitFor(() => expect(popup.part('product-name').textContent).toBe('만년필 잉크 30ml'));
    expect(valueOf(popup, 'draft-body')).not.toBe(before);
    expect(valueOf(popup, 'draft-body')).toContain('만년필 잉크');
  });

  it('says that it shows only part of an order', async () => {
    const popup = await openPopup({ page: readAnswer(printedOrder(), false) });
    expect(popup.text()).toContain(ko.page.incomplete);
    const whole = await openPopup({ page: readAnswer(printedOrder()) });
    expect(whole.text()).not.toContain(ko.page.incomplete);
  });

  it('marks what was read weakly, and only that', async () => {
    const popup = await openPopup({
      page: readAnswer(printedOrder({ productName: field('가습기', false) })),
    });
    expect(popup.part('product-name').nextElementSibling?.textContent).toBe(ko.order.unsure);
    expect(popup.container.querySelectorAll(`[title="${ko.order.unsureTitle}"]`)).toHaveLength(1);
  });

  it('opens a box for an order number that was not found; the draft takes it at once', async () => {
    const popup = await openPopup({ page: readAnswer(withoutNumber) });
    expect(popup.part('order-number').textContent).toBe(ko.order.notFound);
    const box = await waitFor(() => popup.part('correct-orderNumber'));
    expect(popup.parts('correct-productName')).toEqual([]);
    fireEvent.input(box, { target: { value: '2026111712345678' } });
    await waitFor(() => expect(valueOf(popup, 'draft-body')).toContain('2026111712345678'));
  });

  // Known: the card takes the box away as soon as what is typed so far can be used.
  it('keeps that box while the number is being typed', async () => {
    const popup = await openPopup({ page: readAnswer(withoutNumber) });
    const box = await waitFor(() => popup.part('correct-orderNumber'));
    fireEvent.input(box, { target: { value: '2026' } });
    await settled();
    expect(box.isConnected).toBe(true);
  });

  it('opens a box for a product name that was not found', async () => {
    const popup = await openPopup({ page: readAnswer(withoutName) });
    expect(popup.part('product-name').textContent).toContain(ko.order.notFound);
    fireEvent.input(await waitFor(() => popup.part('correct-productName')), { target: { value: '손난로' } });
    await waitFor(() => expect(valueOf(popup, 'draft-body')).toContain('손난로'));
  });

  it('says of a correction that cannot be used what would do, and keeps what was read', async () => {
    const popup = await openPopup({ page: 'paid' });
    fireEvent.click(screen.getByRole('button', { name: ko.order.edit }));
    const box = await waitFor(() => popup.part('correct-orderedAt'));
    fireEvent.input(box, { target: { value: '지난주쯤' } });
    expect((await screen.findByRole('alert')).textContent).toContain(ko.order.exampleDate);
    expect(popup.part('correct-orderedAt').getAttribute('aria-invalid')).toBe('true');
    expect(popup.text()).toContain('11. 21. 10:12');
  });
});

describe('a page without an order', () => {
  it.each(pageKinds)('%s: says why, and the order can be pasted or typed in', async (kind) => {
    const popup = await openPopup({ page: { kind } });
    const notice = popup.part('page-notice');
    expect(notice.textContent).toBe(ko.page[kind.replaceAll('-', '_') as keyof typeof ko.page]);
    expect(notice.getAttribute('role')).toBe('status');
    await waitFor(() => popup.part('correct-orderNumber'));
    expect([popup.part('paste-order').tagName, popup.part('correct-productName').tagName]).toEqual([
      'TEXTAREA',
      'INPUT',
    ]);
    expect(valueOf(popup, 'draft-body')).not.toBe('');
  });

  it.each(pageKinds)('%s: offers the way on that can help', async (kind) => {
    await openPopup({ page: { kind } });
    const reloads = kind === 'no-access' || kind === 'garbled';
    expect(screen.queryAllByRole('button', { name: ko.page.reload })).toHaveLength(reloads ? 1 : 0);
    const reads = kind === 'loading' || kind === 'signed-out' || kind === 'not-an-order';
    expect(screen.queryAllByRole('button', { name: ko.page.readAgain })).toHaveLength(reads ? 1 : 0);
    expect(screen.getAllByRole('link', { name: new RegExp(ko.page.list) })).toHaveLength(1);
  });

  it('is read again when asked to', async () => {
    const answers: PageAnswer[] = [{ kind: 'loading' }];
    const popup = await openPopup({
      readPage: () => Promise.resolve(answers.shift() ?? sampleAnswer('paid')),
    });
    fireEvent.click(screen.getByRole('button', { name: ko.page.readAgain }));
    await waitFor(() => expect(popup.part('order-number').textContent).toBe('2026112110034501'));
    expect(popup.parts('page-notice')).toEqual([]);
  });

  it('takes a pasted order over', async () => {
    const popup = await openPopup({ page: { kind: 'no-access' } });
    fireEvent.input(popup.part('paste-order'), {
      target: { value: '주문번호: 2026111710034503\n상품명: 미니 가습기 300ml\n배송중' },
    });
    await waitFor(() => expect(popup.part('order-number').textContent).toBe('2026111710034503'));
    expect(valueOf(popup, 'draft-body')).toContain('2026111710034503');
  });

  it('says that nothing was found in a pasted text', async () => {
    const popup = await openPopup({ page: { kind: 'no-access' } });
    fireEvent.input(popup.part('paste-order'), { target: { value: '안녕하세요' } });
    expect((await screen.findByRole('alert')).textContent).toBe(ko.paste.nothingFound);
  });
});

describe('an order of another store', () => {
  it('shows nothing of Naver’s: not its centre, not its rules, not its answers', async () => {
    const popup = await openPopup({ page: readAnswer(elsewhere) });
    expect(popup.part('opening-state').textContent).toBe(ko.status.elsewhere);
    expect(popup.part('expected-wait').textContent).toBe(ko.status.elsewhereWait);
    fireEvent(popup.container.querySelector('details')!, new Event('toggle'));
    await screen.findByRole('list', { name: ko.status.compare });
    const offered = [...(popup.part('channel') as HTMLSelectElement).options].map(({ text }) => text);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((name) => name.includes('네이버'))).toEqual([]);
    expect(popup.text()).not.toMatch(/네이버페이|네이버 고객센터/);
    expect(valueOf(popup, 'draft-body')).not.toContain('네이버');
  });

  it('shows no answer that holds at Naver alone, whatever is searched', async () => {
    const { entriesFor } = await import('../../utils/faq/koreanEntries');
    const popup = await openPopup({ page: readAnswer(elsewhere) });
    for (const query of ['', '네이버페이 포인트', '자동 구매확정', '환불이 안 와요']) {
      fireEvent.input(popup.part('faq-search'), { target: { value: query } });
      await settled();
      const shown = popup.parts('faq-match').map((answer) => answer.dataset['faqId'] ?? '');
      expect(shown.filter((id) => !entriesFor(false).has(id))).toEqual([]);
    }
  });

  it('is chosen by the shopper where no page says it', async () => {
    const popup = await openPopup({ page: { kind: 'no-access' } });
    expect(popup.part('opening-state').textContent).not.toBe(ko.status.elsewhere);
    fireEvent.change(popup.part('site'), { target: { value: 'generic' } });
    await waitFor(() => expect(popup.part('opening-state').textContent).toBe(ko.status.elsewhere));
  });
});

describe('Naver’s order', () => {
  it('opens into the channels compared, with Naver’s centre and the one to ask first marked', async () => {
    const popup = await openPopup({ page: 'payment-failed' });
    fireEvent(popup.container.querySelector('details')!, new Event('toggle'));
    const list = await screen.findByRole('list', { name: ko.status.compare });
    expect(list.textContent).toContain('네이버페이');
    expect(list.querySelector('a[href^="tel:"]')).not.toBeNull();
    expect([...list.children].filter((row) => row.textContent?.includes(ko.draft.firstContact))).toHaveLength(
      1,
    );
  });

  it('follows the clock: open at nine, closed at eighteen', async () => {
    const popup = await openPopup();
    const turn = async (at: string): Promise<string | null> => {
      popup.store.getState().turnClock(new Date(at));
      await settled();
      return popup.part('opening-state').textContent;
    };
    expect(await turn('2026-11-23T08:59:00+09:00')).toBe('운영 전 · 오늘 09:00 시작');
    expect(await turn('2026-11-23T09:00:00+09:00')).toBe('운영 중 · 18:00까지');
    expect(await turn('2026-11-23T18:00:00+09:00')).toBe('운영 종료 · 내일(화) 09:00 시작');
  });

  it('says of a year without a holiday table that its holidays are not known', async () => {
    const popup = await openPopup();
    expect(popup.text()).not.toContain('공휴일 정보 없음');
    popup.store.getState().turnClock(new Date('2039-11-21T10:00:00+09:00'));
    await waitFor(() => expect(popup.text()).toContain('2039년 공휴일 정보 없음'));
  });

  it('gives the expected wait as a range with its basis, now or right after opening', async () => {
    const popup = await openPopup();
    expect(popup.part('expected-wait').textContent).toMatch(/^열린 직후 대기 약 \d+~\d+분 · .*실측 아님/);
    popup.store.getState().turnClock(new Date('2026-11-23T13:00:00+09:00'));
    await waitFor(() =>
      expect(popup.part('expected-wait').textContent).toMatch(/^예상 대기 약 \d+~\d+분 · /),
    );
  });
});

describe('the message', () => {
  it('keeps the shopper’s wording until it is to be written anew', async () => {
    const popup = await openPopup();
    const drafted = valueOf(popup, 'draft-body');
    fireEvent.input(popup.part('draft-body'), { target: { value: '제 말로 쓴 글' } });
    await waitFor(() => expect(popup.text()).toContain(ko.draft.edited));
    expect(popup.text()).toContain(ko.draft.length.replace('$1', '8').replace('$2', '1000'));
    popup.store.getState().turnClock(new Date(sampleNow.getTime() + 60_000));
    expect(valueOf(popup, 'draft-body')).toBe('제 말로 쓴 글');
    fireEvent.click(screen.getByRole('button', { name: ko.draft.reset }));
    await waitFor(() => expect(valueOf(popup, 'draft-body')).toBe(drafted));
  });

  it('is copied exactly as it stands, which is said', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const popup = await openPopup();
    fireEvent.input(popup.part('draft-body'), { target: { value: '  제 말로\n쓴 글 ' } });
    await settled();
    fireEvent.click(popup.part('copy-draft'));
    await waitFor(() => expect(popup.part('copy-result').textContent).toBe(ko.copied));
    expect(popup.part('copy-result').getAttribute('role')).toBe('status');
    expect(write.mock.calls).toEqual([['  제 말로\n쓴 글 ']]);
  });

  it('is selected to be copied by hand where copying is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const popup = await openPopup();
    fireEvent.click(popup.part('copy-draft'));
    await waitFor(() => expect(popup.part('copy-result').textContent).toBe(ko.copyFailed));
    const body = popup.part('draft-body') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(body);
    expect([body.selectionStart, body.selectionEnd]).toEqual([0, body.value.length]);
  });

  it('is said not to be kept where the browser refuses, and stays', async () => {
    const session = new FakeSession();
    session.full = true;
    const popup = await openPopup({ session });
    fireEvent.input(popup.part('draft-body'), { target: { value: '제 말로 쓴 글' } });
    expect((await screen.findByRole('alert')).textContent).toBe(ko.saveFailed);
    expect(valueOf(popup, 'draft-body')).toBe('제 말로 쓴 글');
  });

  it('that cannot be written is said; order and answers stand', async () => {
    const popup = await openPopup({ loadWriter: () => Promise.reject(new Error('no chunk')) });
    expect(screen.getByRole('alert').textContent).toBe(ko.sectionFailed);
    expect(popup.part('order-number').textContent).toBe('2026112110034501');
    expect(popup.parts('faq-match').length).toBeGreaterThan(0);
  });

  it('comes in English when asked for, in a Korean popup', async () => {
    const popup = await openPopup();
    fireEvent.change(popup.part('language'), { target: { value: 'en' } });
    await waitFor(() => expect(popup.parts('draft-body')[0]?.getAttribute('lang')).toBe('en'));
    expect(valueOf(popup, 'draft-body')).toMatch(/thank/i);
    expect(popup.text()).toContain(ko.copyAction);
  });
});

describe('a product name that a page could make up', () => {
  it.each(['<img src=x onerror=alert(1)>', '\u202e거꾸로\u202c 이름', '👨‍👩‍👧‍👦'.repeat(40), '가'.repeat(10_000)])(
    'is shown as text and hurts nothing (%#)',
    async (name) => {
      const popup = await openPopup({ page: readAnswer(printedOrder({ productName: field(name) })) });
      expect(popup.part('product-name').textContent).toBe(name);
      expect(popup.container.querySelector('img')).toBeNull();
      expect(valueOf(popup, 'draft-body').length).toBeLessThan(2000);
    },
  );
});
