import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../locales/en.json';
import ko from '../../locales/ko.json';
import { rankByStatus } from '../../utils/faq/rankByStatus';
import { FakeSession, settled } from '../state/fakeBrowser';
import { openPopup, type OpenedPopup } from './openPopup';

const valueOf = (popup: OpenedPopup, testId: string) => (popup.part(testId) as HTMLTextAreaElement).value;
const idsOf = (popup: OpenedPopup) => popup.parts('faq-match').map(({ dataset }) => dataset['faqId']);
const query = (popup: OpenedPopup) => popup.store.getState().work.inquiries[0]?.query ?? '';

function type(popup: OpenedPopup, value: string): void {
  fireEvent.input(popup.part('faq-search'), { target: { value } });
}

afterEach(() => vi.useRealTimers());

describe('answers', () => {
  it('stand there before a word is typed by the order’s status, a chosen problem’s first, each one line', async () => {
    const popup = await openPopup({ page: 'delivered' });
    expect(idsOf(popup)).toEqual(rankByStatus('delivered').slice(0, 5));
    popup.store.getState().chooseTopic('return');
    await waitFor(() => expect(idsOf(popup)[0]).toBe('return-how'));
    const open = popup.parts('faq-match').map((answer) => (answer as HTMLDetailsElement).open);
    expect(open).toEqual([false, false, false, false, false]);
  });

  it('are found for the words typed, and show by which words', async () => {
    const popup = await openPopup({ page: 'shipping-five-days' });
    type(popup, '송장이 안 떠요');
    await waitFor(() => expect(idsOf(popup)[0]).toBe('track-none'));
    expect((popup.parts('faq-match')[0] as HTMLDetailsElement).open).toBe(true);
    const marked = [...popup.parts('faq-match')[0]!.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked.join(' ')).toContain('송장');
    expect(popup.parts('faq-match').length).toBeLessThanOrEqual(3);
  });

  it('say what to do next and whom to ask first', async () => {
    const popup = await openPopup({ page: 'delivered' });
    const text = popup.parts('faq-match')[0]!.textContent;
    expect(text).toContain(ko.problem.next);
    expect(text).toContain(`${ko.problem.askFirst}: ${ko.askFirst.seller}`);
  });

  it('never stand there for words that nothing fits, and the way to an inquiry does', async () => {
    const popup = await openPopup();
    type(popup, '블랙홀 관측 망원경');
    await waitFor(() => expect(popup.text()).toContain(ko.problem.none));
    expect(popup.parts('faq-match')).toEqual([]);
    expect(popup.part('use-words').textContent).toBe(ko.problem.useWordsHint);
  });

  it('lead to an inquiry about their own topic, with what was typed', async () => {
    const popup = await openPopup({ page: 'delivered' });
    type(popup, '상자가 찢어지고 컵이 깨져서 왔어요');
    await waitFor(() => expect(idsOf(popup)[0]).toBe('damaged'));
    fireEvent.click(screen.getAllByRole('button', { name: ko.problem.useWords })[0]!);
    await waitFor(() => expect(valueOf(popup, 'draft-body')).toContain('컵이 깨져서 왔어요'));
    expect(valueOf(popup, 'topic')).toBe('damaged');
    expect(document.activeElement).toBe(popup.part('draft-body'));
  });

  it('that solved it give way to a kind word, remembered for the order, until they are wanted again', async () => {
    const session = new FakeSession();
    const popup = await openPopup({ session });
    const first = idsOf(popup)[0];
    fireEvent.click(screen.getAllByRole('button', { name: ko.problem.solved, hidden: true })[0]!);
    await waitFor(() => expect(popup.parts('faq-match')[0]?.textContent).toContain(ko.problem.solvedThanks));
    popup.container.remove();

    const again = await openPopup({ session });
    expect(idsOf(again)[0]).toBe(first);
    expect(again.parts('faq-match')[0]?.textContent).toContain(ko.problem.solvedThanks);
    fireEvent.click(screen.getAllByRole('button', { name: ko.problem.again })[0]!);
    await waitFor(() => expect(again.parts('faq-match')[0]?.tagName).toBe('DETAILS'));
    expect(document.activeElement?.closest('[data-faq-id]')).toBe(again.parts('faq-match')[0]);
  });

  it('say so once a source of theirs should have been read again', async () => {
    const popup = await openPopup({ page: 'delivered' });
    await settled();
    expect(popup.text()).not.toContain(ko.problem.reviewDue);
    popup.store.getState().turnClock(new Date('2027-06-01T10:00:00+09:00'));
    await waitFor(() => expect(popup.parts('faq-match')[0]?.textContent).toContain(ko.problem.reviewDue));
  });

  it('are in English for an English reader, who can search in English and in Korean', async () => {
    const popup = await openPopup({ page: 'shipping-five-days' }, 'en');
    expect(popup.parts('faq-match')[0]?.textContent).toContain(en.problem.next);
    type(popup, 'my package was damaged when it arrived');
    await waitFor(() => expect(idsOf(popup)[0]).toBe('damaged'));
    type(popup, '환불 언제 들어와요');
    await waitFor(() => expect(idsOf(popup)[0]).toBe('refund-when'));
    expect(popup.parts('faq-match')[0]?.querySelector('summary')?.textContent).toMatch(/^[ -~]+$/);
  });
});

describe('the search box', () => {
  const refund = '환불은 언제 들어오나요';
  const isAnswered = (popup: OpenedPopup) => popup.text().includes(refund);

  it('waits while a syllable is being composed, and keeps what is typed', async () => {
    const popup = await openPopup();
    const box = popup.part('faq-search') as HTMLInputElement;
    const byStatus = idsOf(popup);
    fireEvent.focus(box);
    fireEvent.compositionStart(box);
    for (const text of ['ㅎ', '화', '환', '환ㅂ', '환부', '환불 언']) type(popup, text);
    popup.store.getState().turnClock(new Date('2026-11-23T13:00:00+09:00'));
    await settled();
    expect(idsOf(popup)).toEqual(byStatus);
    expect(box.value).toBe('환불 언');
    expect(query(popup)).toBe('환불 언');
    type(popup, '환불 언제');
    fireEvent.compositionEnd(box);
    await waitFor(() => expect(isAnswered(popup)).toBe(true));
  });

  it('looks for what stands whole once the keys rest, but for no half syllable', async () => {
    const popup = await openPopup();
    const byStatus = idsOf(popup);
    type(popup, '환불 언제');
    await waitFor(() => expect(isAnswered(popup)).toBe(true));
    type(popup, '');
    await waitFor(() => expect(idsOf(popup)).toEqual(byStatus));
    vi.useFakeTimers();
    fireEvent.compositionStart(popup.part('faq-search'));
    type(popup, '환불 언ㅈ');
    await vi.advanceTimersByTimeAsync(2000);
    expect(idsOf(popup)).toEqual(byStatus);
    type(popup, '환불 언제');
    await vi.advanceTimersByTimeAsync(500);
    expect(idsOf(popup)).toEqual(byStatus);
    await vi.advanceTimersByTimeAsync(200);
    expect(isAnswered(popup)).toBe(true);
  });

  it('finds by initials that are still being composed', async () => {
    const popup = await openPopup({ page: 'shipping-five-days' });
    fireEvent.compositionStart(popup.part('faq-search'));
    type(popup, 'ㅎㄱㅇㅅㅈ');
    await waitFor(() => expect(idsOf(popup)[0]).toBe('cash-receipt'), { timeout: 3000 });
  });

  it('answers what stands in the box once another order is pasted, which brings its own words', async () => {
    const popup = await openPopup({ page: { kind: 'no-access' } });
    const paste = (number: string, product: string) =>
      popup.store.getState().paste(`주문번호 ${number}\n상품명 ${product}`);
    await paste('2026111710034503', '미니 가습기 300ml');
    type(popup, '환불 언제');
    await waitFor(() => expect(isAnswered(popup)).toBe(true));
    await paste('2026110910034777', '도자기 머그컵');
    await waitFor(() => expect((popup.part('faq-search') as HTMLInputElement).value).toBe(''));
    expect(isAnswered(popup)).toBe(false);
  });

  it('sends nothing on Enter', async () => {
    const popup = await openPopup();
    const before = valueOf(popup, 'draft-body');
    type(popup, '환불 언제');
    await settled();
    expect(fireEvent.keyDown(popup.part('faq-search'), { key: 'Enter' })).toBe(false);
    await settled();
    expect(valueOf(popup, 'draft-body')).toBe(before);
    expect(query(popup)).toBe('환불 언제');
  });

  it('takes no words from one item to another', async () => {
    const popup = await openPopup({ page: 'two-sellers' });
    fireEvent.compositionStart(popup.part('faq-search'));
    type(popup, '환불 언제');
    await popup.store.getState().chooseItem(0, 1);
    await waitFor(() => expect((popup.part('faq-search') as HTMLInputElement).value).toBe(''));
    await popup.store.getState().chooseItem(0, 0);
    await waitFor(() => expect((popup.part('faq-search') as HTMLInputElement).value).toBe('환불 언제'));
    await waitFor(() => expect(isAnswered(popup)).toBe(true));
  });
});
