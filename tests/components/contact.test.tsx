import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Kept } from '../../utils/kept/types';
import { field } from '../inquiry/orders';
import type { FakeBrowser } from '../state/fakeBrowser';
import { FakeLocal } from '../state/fakeLocal';
import { accessibilityFaults, openPopup, type OpenedPopup } from './openPopup';
import { elsewhere, printedOrder, readAnswer } from './states';
import en from '../../locales/en.json';
import ko from '../../locales/ko.json';

const asked = vi.hoisted(() => ({ mayNotify: true }));
vi.mock('../../utils/browser/notify', () => ({
  askToNotify: () => Promise.resolve(asked.mayNotify),
  mayNotify: () => Promise.resolve(asked.mayNotify),
}));
vi.mock('../../utils/browser/daysLeftBadge', () => ({ markDaysLeft: () => Promise.resolve() }));

const monday11 = new Date('2026-11-23T11:20:00+09:00');
const christmas = new Date('2026-12-24T11:00:00+09:00');
const sunday = new Date('2026-11-22T10:00:00+09:00');
const chuseokEve = new Date('2026-09-23T19:00:00+09:00');

interface At {
  now?: Date;
  kept?: Partial<Record<keyof Kept | 'lastSeen', unknown>>;
  page?: FakeBrowser['page'];
  local?: FakeLocal;
  language?: 'ko' | 'en';
}

/** The popup at a moment, its status line opened into the channels compared. */
async function compared({ now = monday11, kept = {}, page = 'paid', local, language = 'ko' }: At = {}) {
  const popup = await openPopup({ page, now: () => now, local: local ?? new FakeLocal(kept) }, language);
  const details = popup.container.querySelector('.contact > details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() =>
    expect(popup.container.querySelector('.contacts .sources, .contacts ul')).not.toBeNull(),
  );
  return popup;
}

function row(popup: OpenedPopup, id: string): HTMLElement {
  const found = popup.container.querySelector<HTMLElement>(`[data-contact="${id}"]`);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

function rowIds(popup: OpenedPopup): string[] {
  return [...popup.container.querySelectorAll<HTMLElement>('[data-contact]')].map(
    (one) => one.dataset['contact'] ?? '',
  );
}

const threeWaits = [400, 600, 900].map((seconds, index) => ({
  channel: 'phone',
  startedAt: ['2026-11-10T10:05:00+09:00', '2026-11-12T14:20:00+09:00', '2026-11-16T11:00:00+09:00'][index],
  seconds,
  answered: true,
}));

describe('the status line', () => {
  it('says who is there until when, and the wait with its basis', async () => {
    const popup = await openPopup({ now: () => monday11 });
    expect(popup.part('opening-state').textContent).toBe('운영 중 · 18:00까지');
    expect(popup.part('expected-wait').textContent).toBe(
      '예상 대기 약 1~17분 · 통계로 어림, 네이버 실측 아님',
    );
  });

  it('names the holiday and the opening after a long weekend, and the wait then', async () => {
    const popup = await openPopup({ now: () => chuseokEve });
    expect(popup.part('opening-state').textContent).toBe('운영 종료 · 9/28(월) 09:00 시작');
    expect(popup.part('expected-wait').textContent).toContain('열린 직후 대기');
  });

  it('moves with the shopper’s own records, and says how many', async () => {
    const popup = await openPopup({ now: () => monday11, local: new FakeLocal({ waits: threeWaits }) });
    await waitFor(() =>
      expect(popup.part('expected-wait').textContent).toBe(
        '예상 대기 약 3~32분 · 통계와 내 기록 3건으로 어림, 네이버 실측 아님',
      ),
    );
  });

  it('closes on a holiday that the shopper added', async () => {
    const popup = await openPopup({
      now: () => monday11,
      local: new FakeLocal({ ownHolidays: ['2026-11-23'] }),
    });
    await waitFor(() =>
      expect(popup.part('opening-state').textContent).toBe('임시공휴일 휴무 · 내일(화) 09:00 시작'),
    );
  });

  it('says that holidays are not known, where the next opening lies beyond the table', async () => {
    const popup = await openPopup({ now: () => new Date('2027-12-31T19:00:00+09:00') });
    expect(popup.text()).toContain('2028년 공휴일 정보 없음');
  });

  it('shows the seller too where the page states their hours', async () => {
    const page = {
      ...readAnswer(printedOrder({ seller: field('달빛상점') })),
      supportHours: { text: '톡톡 상담 평일 13:00~17:00', of: 'seller' as const },
      host: 'orders.pay.naver.com',
    };
    const popup = await openPopup({ page, now: () => monday11 });
    await waitFor(() => expect(popup.text()).toContain('판매자 운영 전 · 오늘 13:00 시작'));
    expect(popup.text()).toContain('주문 페이지에 적힌 시간 기준');
  });

  it('goes by the store’s own hours elsewhere, and never says Naver’s', async () => {
    const page = {
      ...readAnswer(elsewhere),
      supportHours: { text: '고객센터 평일 10:00~17:00 (점심 12:00~13:00)', of: 'store' as const },
      host: 'shop.example',
    };
    const popup = await openPopup({ page, now: () => monday11 });
    await waitFor(() => expect(popup.part('opening-state').textContent).toBe('운영 중 · 12:00까지'));
    expect(popup.part('expected-wait').textContent).toBe(ko.status.elsewhereWait);
    expect(popup.container.querySelector('.contact')?.textContent).not.toContain('네이버');
  });
});

describe('the channels compared', () => {
  it('begin with the one to ask first, and why', async () => {
    const popup = await compared();
    expect(rowIds(popup)[0]).toBe('seller-inquiry');
    expect(row(popup, 'seller-inquiry').textContent).toContain(ko.draft.firstContact);
    popup.store.getState().chooseTopic('payment-failed');
    await waitFor(() => expect(rowIds(popup)[0]).toBe('centre-chat'));
  });

  it('say what to do when they send you to the other one', async () => {
    const popup = await compared();
    expect(popup.text()).toContain('판매자가 네이버나 택배사에 물어보라고 하면');
    popup.store.getState().chooseTopic('payment-failed');
    await waitFor(() => expect(popup.text()).toContain('고객센터가 판매자에게 물어보라고 하면'));
  });

  it('name no wait for chats, mails and inquiries of which nobody knows one', async () => {
    const popup = await compared();
    expect(row(popup, 'centre-chat').textContent).toContain(ko.status.unknownWait);
    expect(row(popup, 'centre-mail').textContent).toContain(ko.status.unknownReply);
    expect(row(popup, 'seller-inquiry').textContent).toContain('굿서비스');
    expect(row(popup, 'phone').textContent).toContain('약 1~17분');
  });

  it('offer nothing of Naver’s for another store’s order, neither rules nor sources', async () => {
    const popup = await compared({ page: readAnswer(elsewhere) });
    expect(rowIds(popup)).toEqual(['seller-inquiry', 'product-qna', 'consumer-centre']);
    expect(popup.parts('best-times')).toEqual([]);
    await waitFor(() => expect(popup.container.querySelector('.contacts .sources li')).not.toBeNull());
    expect(popup.container.querySelector('.contact')?.textContent).not.toMatch(/네이버|굿서비스/);
  });

  it('never take the hours of a market’s centre for those of its seller', async () => {
    const page = {
      ...readAnswer(elsewhere),
      supportHours: { text: '고객센터 매일 09:00~18:00', of: 'store' as const },
      host: 'market.example',
    };
    const popup = await compared({ page });
    await waitFor(() => expect(popup.part('opening-state').textContent).toContain('운영 중'));
    expect(row(popup, 'seller-inquiry').textContent).toContain(ko.status.anyTime);
  });

  it('have the courier of a parcel on its way, with the page of its parcel', async () => {
    const order = printedOrder({
      status: field('shipping'),
      courier: field('CJ대한통운'),
      trackingNumber: field('612345678901'),
    });
    const popup = await compared({ page: readAnswer(order) });
    const courier = row(popup, 'courier');
    expect(courier.textContent).toContain('1588-1255');
    expect(
      within(courier)
        .getByRole('link', { name: /배송 조회/ })
        .getAttribute('href'),
    ).toBe('https://trace.cjlogistics.com/next/tracking.html?wblNo=612345678901');
  });

  it('have the seller’s number where the page prints it', async () => {
    const popup = await compared({ page: readAnswer(printedOrder({ sellerPhone: field('02-000-1234') })) });
    expect(row(popup, 'seller-inquiry').textContent).toContain('02-000-1234');
  });

  it('choose where the draft goes', async () => {
    const popup = await compared();
    fireEvent.click(within(row(popup, 'centre-mail')).getByRole('button', { name: ko.status.contactNow }));
    expect((popup.part('channel') as HTMLSelectElement).value).toBe('centre-mail');
    expect(
      within(row(popup, 'centre-mail')).queryByRole('button', { name: ko.status.contactNow }),
    ).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(popup.part('draft-body')));
  });

  it.each(['ko', 'en'] as const)('have no accessibility fault (%s)', async (language) => {
    const popup = await compared({ language, kept: { waits: threeWaits, ownHolidays: ['2026-12-31'] } });
    for (const details of popup.container.querySelectorAll('details')) details.open = true;
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('speak English to an English reader', async () => {
    const popup = await compared({ language: 'en' });
    expect(row(popup, 'phone').textContent).toContain('Open · until 18:00');
    expect(popup.text()).toContain(en.better.heading);
  });
});

/** So many minutes later the wait ends, in one of the two ways. */
async function ended(popup: OpenedPopup, minutes: number, testId: string): Promise<void> {
  vi.setSystemTime(new Date(monday11.getTime() + minutes * 60_000));
  fireEvent.click(popup.part(testId));
  await waitFor(() => expect(popup.kept.getState().waiting).toBeNull());
}

const chat = (answered: boolean) => threeWaits.map((wait) => ({ ...wait, channel: 'centre-chat', answered }));

describe('timing a wait', () => {
  it('starts with one click, runs on in another popup, and is a record when someone answers', async () => {
    vi.useFakeTimers({ now: monday11, toFake: ['Date'] });
    const local = new FakeLocal();
    const popup = await compared({ local });
    fireEvent.click(popup.part('wait-phone'));
    await waitFor(() => expect(document.activeElement).toBe(popup.part('wait-answered')));
    const again = await openPopup({ now: () => monday11, local });
    vi.setSystemTime(new Date(monday11.getTime() + 252_000));
    await waitFor(() => expect(again.part('waiting').textContent).toContain('4:12'), { timeout: 2000 });
    await ended(again, 4.2, 'wait-answered');
    expect(local.stored.get('waits')).toEqual([
      { channel: 'phone', startedAt: monday11.toISOString(), seconds: 252, answered: true },
    ]);
    expect(again.text()).toContain('대기 시간(4:12)을 기록했어요');
    vi.useRealTimers();
  });

  it('is more than so long, not so long, when the shopper hung up', async () => {
    vi.useFakeTimers({ now: monday11, toFake: ['Date'] });
    const popup = await openPopup({
      now: () => monday11,
      local: new FakeLocal({ waiting: { channel: 'phone', startedAt: monday11.toISOString() } }),
    });
    await waitFor(() => popup.part('waiting'));
    await ended(popup, 20, 'wait-hung-up');
    expect(popup.kept.getState().waits).toMatchObject([{ seconds: 1200, answered: false }]);
    vi.useRealTimers();
  });

  it('that was forgotten is asked for, and a clock that went back too', async () => {
    vi.useFakeTimers({ now: monday11, toFake: ['Date'] });
    const startedAt = new Date(monday11.getTime() - 5 * 3_600_000).toISOString();
    const popup = await openPopup({
      now: () => monday11,
      local: new FakeLocal({ waiting: { channel: 'phone', startedAt } }),
    });
    await waitFor(() => popup.part('waiting'));
    fireEvent.click(popup.part('wait-answered'));
    expect(screen.getByRole('alert').textContent).toBe(ko.timer.forgotten);
    const box = screen.getByRole('spinbutton');
    fireEvent.input(box, { target: { value: '7' } });
    fireEvent.submit(box.closest('form')!);
    await waitFor(() =>
      expect(popup.kept.getState().waits).toMatchObject([{ seconds: 420, answered: true }]),
    );
    vi.useRealTimers();
  });

  it('can be dropped even when it was forgotten', async () => {
    const startedAt = new Date(Date.now() - 5 * 3_600_000).toISOString();
    const popup = await openPopup({ local: new FakeLocal({ waiting: { channel: 'phone', startedAt } }) });
    await waitFor(() => popup.part('waiting'));
    fireEvent.click(popup.part('wait-answered'));
    fireEvent.click(screen.getByRole('button', { name: ko.timer.discard }));
    await waitFor(() => expect(popup.kept.getState()).toMatchObject({ waiting: null, waits: [] }));
  });

  it('of chats needs three answers, hang-ups alone say nothing', async () => {
    const hungUp = await compared({ kept: { waits: chat(false) } });
    await waitFor(() => expect(hungUp.kept.getState().waits).toHaveLength(3));
    expect(row(hungUp, 'centre-chat').textContent).toContain(ko.status.unknownWait);
    const answered = await compared({ kept: { waits: chat(true) } });
    await waitFor(() => expect(row(answered, 'centre-chat').textContent).toContain('내 기록 3건으로 어림'));
  });

  it('can be put right and removed afterwards', async () => {
    const popup = await compared({ kept: { waits: threeWaits } });
    await waitFor(() => expect(popup.kept.getState().waits).toHaveLength(3));
    fireEvent.click(screen.getByRole('button', { name: '11/16 11:00 기록 고치기(분)' }));
    const box = screen.getByRole('spinbutton');
    fireEvent.input(box, { target: { value: '2.5' } });
    fireEvent.submit(box.closest('form')!);
    await waitFor(() => expect(popup.kept.getState().waits[2]).toMatchObject({ seconds: 150 }));
    fireEvent.click(screen.getByRole('button', { name: '11/16 11:00 기록 지우기' }));
    await waitFor(() => expect(popup.kept.getState().waits).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: ko.records.removeAll }));
    fireEvent.click(screen.getByRole('button', { name: ko.records.yes }));
    await waitFor(() => expect(popup.kept.getState().waits).toEqual([]));
  });

  it('says so where the browser cannot keep it, and counts it as long as the popup is open', async () => {
    const local = new FakeLocal();
    local.full = true;
    const popup = await compared({ local });
    fireEvent.click(popup.part('wait-phone'));
    await waitFor(() => popup.part('wait-answered'));
    fireEvent.click(popup.part('wait-answered'));
    await waitFor(() => expect(popup.kept.getState().waits).toHaveLength(1));
    expect(popup.text()).toContain(ko.records.unsaved);
  });
});

const pageOf = (seller: string) => ({
  ...readAnswer(printedOrder({ seller: field(seller) })),
  host: 'orders.pay.naver.com',
});

describe('sent inquiries', () => {
  const replies = [1, 2, 3].map((hours, index) => ({
    channel: 'seller-inquiry',
    sentAt: `2026-11-1${6 + index}T10:00:00+09:00`,
    answeredAt: `2026-11-1${6 + index}T1${hours}:00:00+09:00`,
    openMinutes: hours * 60,
  }));

  it('are timed by the shopper, from sending to the answer', async () => {
    const popup = await compared();
    fireEvent.click(popup.part('sent-seller-inquiry'));
    await waitFor(() => expect(document.activeElement).toBe(popup.part('replied-seller-inquiry')));
    fireEvent.click(popup.part('replied-seller-inquiry'));
    await waitFor(() => expect(popup.kept.getState().replies[0]?.answeredAt).toBeDefined());
    expect(row(popup, 'seller-inquiry').textContent).toContain(ko.status.unknownReply);
  });

  it('wait for their own seller’s answer, not for another’s', async () => {
    const local = new FakeLocal();
    const popup = await compared({ page: pageOf('달빛상점'), local });
    fireEvent.click(popup.part('sent-seller-inquiry'));
    await waitFor(() => popup.part('replied-seller-inquiry'));
    const other = await compared({ page: pageOf('별빛상점'), local });
    await waitFor(() => expect(other.kept.getState().replies).toHaveLength(1));
    expect(other.parts('replied-seller-inquiry')).toEqual([]);
  });

  it('of three and more give a range in business hours, of two none', async () => {
    const popup = await compared({ kept: { replies } });
    await waitFor(() =>
      expect(row(popup, 'seller-inquiry').textContent).toContain(
        '답변까지 영업시간으로 1~3시간 (내 기록 3건, 여러 판매자)',
      ),
    );
    expect(row(popup, 'seller-talk').textContent).toContain(ko.status.unknownReply);
    const two = await compared({ kept: { replies: replies.slice(1) } });
    await waitFor(() => expect(two.kept.getState().replies).toHaveLength(2));
    expect(row(two, 'seller-inquiry').textContent).toContain(ko.status.unknownReply);
  });
});

describe('when it is quicker', () => {
  it('names the best times of the next three business days and draws the week', async () => {
    const popup = await compared();
    expect([...popup.part('best-times').children].map((one) => one.textContent)).toEqual([
      '11/25(수) 09:00~10:00 · 약 1~4분',
      '11/25(수) 16:00~18:00 · 약 1~4분',
      '11/26(목) 09:00~10:00 · 약 1~4분',
    ]);
    const strip = popup.part('week-strip');
    expect(within(strip).getAllByRole('row')).toHaveLength(8);
    expect(
      within(strip)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toContain('9:00');
    expect(strip.textContent).toContain('주말');
    expect(within(strip).getByTitle('11:00 약 1~17분')).not.toBeNull();
  });

  it('says when nothing will be quicker than now', async () => {
    const popup = await compared({ now: new Date('2026-11-25T09:10:00+09:00') });
    expect(popup.text()).toContain(ko.better.nowBest);
  });

  it('reminds at the opening: one click sets it, another takes it back', async () => {
    asked.mayNotify = true;
    const popup = await compared({ now: sunday });
    vi.useFakeTimers({ now: sunday, toFake: ['Date'] });
    fireEvent.click(popup.part('remind-opens'));
    await waitFor(() => popup.part('reminder-opens'));
    expect(popup.part('reminder-opens').textContent).toContain('내일(월) 09:00에 알려 드릴게요');
    expect(popup.kept.getState().reminders).toEqual([{ kind: 'opens', at: '2026-11-23T00:00:00.000Z' }]);
    fireEvent.click(screen.getByRole('button', { name: ko.remind.cancel }));
    await waitFor(() => expect(popup.kept.getState().reminders).toEqual([]));
    vi.useRealTimers();
  });

  it('keeps a reminder for the toolbar where notifications are refused', async () => {
    asked.mayNotify = false;
    const popup = await compared();
    fireEvent.click(popup.part('remind-quiet'));
    await waitFor(() => expect(popup.text()).toContain(ko.remind.refused));
    expect(popup.kept.getState().reminders).toHaveLength(1);
    expect(popup.parts('remind-opens')).toEqual([]);
  });
});

const hoursBox = (popup: OpenedPopup) => popup.part('seller-hours') as HTMLTextAreaElement;
const typeHours = (popup: OpenedPopup, value: string) =>
  fireEvent.input(hoursBox(popup), { target: { value } });

describe('the seller’s hours', () => {
  const shop = {
    ...readAnswer(printedOrder({ seller: field('달빛상점') })),
    host: 'orders.pay.naver.com',
  };
  it('pasted are read and kept at once for this seller, and shown from then on', async () => {
    const local = new FakeLocal();
    const popup = await compared({ page: shop, local });
    typeHours(popup, '평일 10:00~17:00 점심 12-1시 토/일/공휴일 휴무');
    expect(popup.part('hours-reading').textContent).toContain('월–금 10:00–17:00');
    expect(popup.part('hours-reading').textContent).toContain('쉬는 시간 12:00~13:00');
    expect(popup.part('hours-reading').textContent).toContain(ko.hours.holidaysClosed);
    await waitFor(() => expect(local.stored.get('sellerHours')).toHaveProperty('naver|달빛상점'));
    const again = await openPopup({ page: shop, now: () => monday11, local });
    await waitFor(() => expect(again.text()).toContain('판매자 운영 중 · 12:00까지'));
    const other = { ...readAnswer(printedOrder({ seller: field('별빛상점') })), host: shop.host };
    const another = await openPopup({ page: other, now: () => monday11, local });
    expect(another.text()).not.toContain('판매자 운영 중');
  });

  it('that are unclear are marked until the shopper confirms them', async () => {
    const popup = await compared({ page: shop });
    typeHours(popup, '10:00~17:00');
    expect(popup.text()).toContain(ko.hours.unsure);
    await waitFor(() => expect(popup.text()).toContain(ko.status.unsureHours));
    fireEvent.click(screen.getByRole('button', { name: ko.hours.confirm }));
    await waitFor(() => expect(popup.text()).not.toContain(ko.status.unsureHours));
    fireEvent.click(screen.getByRole('button', { name: ko.remove }));
    await waitFor(() => expect(hoursBox(popup).value).toBe(''));
  });

  it('of closed dates alone are no hours: nobody is said to be closed today', async () => {
    const supportHours = { text: '2026년 12월 24일(목) ~ 25일(금) 휴무', of: 'seller' as const };
    const page = { ...shop, supportHours } as typeof shop;
    const popup = await openPopup({ page, now: () => monday11 });
    await waitFor(() => expect(popup.parts('next-deadline').length).toBeGreaterThanOrEqual(0));
    expect(popup.container.querySelector('.seller-state')).toBeNull();
    const closed = await openPopup({ page, now: () => christmas });
    await waitFor(() =>
      expect(closed.container.querySelector('.seller-state')?.textContent).toContain('임시 휴무'),
    );
  });

  it('say so where the browser cannot keep them, and do not claim to be saved', async () => {
    const local = new FakeLocal();
    const popup = await compared({ page: shop, local });
    await waitFor(() => expect(local.stored.has('lastSeen')).toBe(true));
    local.full = true;
    typeHours(popup, '평일 10:00~17:00');
    await waitFor(() => expect(popup.text()).toContain(ko.records.unsaved));
    expect(popup.text()).not.toContain(ko.hours.saved);
  });

  it('that cannot be read stay in the box, and that is said', async () => {
    const popup = await compared({ page: shop });
    typeHours(popup, '그때그때 달라요');
    expect(popup.text()).toContain(ko.hours.nothing);
    expect(hoursBox(popup).value).toBe('그때그때 달라요');
  });

  it('are kept for nobody where the seller is not known', async () => {
    const { items, ...order } = printedOrder();
    const unsigned = items.map(({ seller: _seller, ...item }) => item);
    const popup = await compared({ page: readAnswer({ ...order, items: unsigned }) });
    typeHours(popup, '평일 10:00~17:00');
    expect(popup.text()).toContain(ko.hours.noSeller);
    expect(popup.kept.getState().sellerHours).toEqual({});
  });
});

describe('holidays of one’s own', () => {
  it('are added by day and taken back', async () => {
    const popup = await compared();
    const box = screen.getByLabelText(ko.holidays.date);
    fireEvent.input(box, { target: { value: '2026-11-23' } });
    fireEvent.submit(box.closest('form')!);
    await waitFor(() => expect(popup.part('opening-state').textContent).toContain('임시공휴일 휴무'));
    fireEvent.click(screen.getByRole('button', { name: '2026-11-23 지우기' }));
    await waitFor(() => expect(popup.part('opening-state').textContent).toContain('운영 중'));
  });
});

describe('a clock that may be wrong', () => {
  it('is noticed when it shows an earlier time than the last popup saw', async () => {
    const local = new FakeLocal({ lastSeen: '2026-11-23T18:00:00+09:00' });
    const popup = await openPopup({ now: () => monday11, local });
    await waitFor(() => expect(popup.part('clock-notice').textContent).toBe(ko.clock.went_back));
  });

  it('is noticed when it is turned back while the popup is open', async () => {
    const popup = await openPopup({ now: () => monday11 });
    expect(popup.parts('clock-notice')).toEqual([]);
    popup.store.getState().turnClock(new Date(monday11.getTime() - 3_600_000));
    await waitFor(() => expect(popup.parts('clock-notice')).toHaveLength(1));
  });

  it('is noticed by an order from the future', async () => {
    const page = readAnswer(printedOrder({}, { orderedAt: field('2026-12-24') }));
    const popup = await openPopup({ page, now: () => monday11 });
    expect(popup.part('clock-notice').textContent).toBe(ko.clock.order_ahead);
  });

  it('is trusted otherwise', async () => {
    const local = new FakeLocal({ lastSeen: '2026-11-23T11:00:00+09:00' });
    const popup = await openPopup({ now: () => monday11, local });
    expect(popup.parts('clock-notice')).toEqual([]);
    expect(local.stored.get('lastSeen')).toBe(monday11.toISOString());
  });
});
