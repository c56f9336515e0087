import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import ko from '../../locales/ko.json';
import type { Channel, Topic } from '../../utils/inquiry/types';
import type { Kept } from '../../utils/kept/types';
import { rememberedKey } from '../../utils/state/rememberedOrders';
import { currentDraft } from '../../utils/state/selected';
import { inquiryOf } from '../../utils/state/work';
import { field } from '../inquiry/orders';
import type { FakeBrowser } from '../state/fakeBrowser';
import { FakeLocal } from '../state/fakeLocal';
import { accessibilityFaults, openPopup, type OpenedPopup } from './openPopup';
import { elsewhere, printedOrder, readAnswer } from './states';

const order = printedOrder({ status: field('preparing') });
const key = rememberedKey(order)!;
const item = '2025111498765431';
const topic: Topic = 'not-dispatched';
/** Wednesday, ten in the morning. */
const now = new Date('2025-11-26T10:00:00+09:00');

interface At {
  sent?: [at: string, channel: Channel][];
  language?: 'ko' | 'en';
  page?: FakeBrowser['page'];
  local?: FakeLocal;
}

function remembered(sent: [at: string, channel: Channel][]): Kept['orders'] {
  return { [key]: { sent: sent.map(([at, channel]) => ({ at, channel, topic, item })) } };
}

async function opened({
  sent,
  language = 'ko',
  page = readAnswer(order),
  local,
}: At = {}): Promise<OpenedPopup> {
  const kept = local ?? new FakeLocal(sent ? { orders: remembered(sent) } : {});
  const popup = await openPopup({ page, now: () => now, local: kept }, language);
  await waitFor(() => popup.part('follow-up'));
  return popup;
}

const body = (popup: OpenedPopup) => currentDraft(popup.store.getState())!.body;
const noon = (day: string) => `${day}T12:00:00+09:00`;

describe('a question', () => {
  it('takes an answer into the message and makes place for the next', async () => {
    const popup = await opened();
    popup.store.getState().chooseTopic('defective');
    await waitFor(() => expect(popup.part('question').textContent).toContain('어떤 증상이'));
    fireEvent.input(popup.part('answer'), { target: { value: '소리가 안 남' } });
    fireEvent.submit(popup.part('answer').closest('form')!);
    await waitFor(() => expect(popup.part('question').textContent).toContain('이미 시도해 보신'));
    expect(body(popup)).toContain('증상: 소리가 안 남');
    expect(document.activeElement).toBe(popup.part('answer'));
  });

  it('asks for a day that the page does not say, and refuses one that has not come', async () => {
    const popup = await opened({ page: readAnswer(printedOrder({ status: field('shipping') })) });
    popup.store.getState().chooseTopic('return');
    await waitFor(() => expect(popup.part('question').textContent).toContain('이유가'));
    fireEvent.click(screen.getByText(ko.help.skip));
    await waitFor(() => expect(popup.part('question').textContent).toContain('언제 받으셨나요'));
    fireEvent.input(popup.part('answer'), { target: { value: '2025-11-27' } });
    fireEvent.submit(popup.part('answer').closest('form')!);
    await screen.findByText(ko.help.unusable);
    fireEvent.input(popup.part('answer'), { target: { value: '2025-11-25' } });
    fireEvent.submit(popup.part('answer').closest('form')!);
    await waitFor(() => expect(body(popup)).toContain('11월 25일에 받은'));
  });

  it('adds to a wording of the shopper’s own before its thanks, and changes nothing else', async () => {
    const popup = await opened();
    popup.store.getState().chooseTopic('defective');
    popup.store.getState().editBody('defective', '제 글입니다.\n감사합니다.');
    await waitFor(() => expect(popup.part('question').textContent).toContain('어떤 증상이'));
    fireEvent.input(popup.part('answer'), { target: { value: '소리가 안 남' } });
    fireEvent.submit(popup.part('answer').closest('form')!);
    await waitFor(() => expect(body(popup)).toBe('제 글입니다.\n증상: 소리가 안 남\n감사합니다.'));
  });

  it('masks an answer before it goes into a wording of the shopper’s own, one paragraph or not', async () => {
    const popup = await opened();
    const { chooseTopic, editBody } = popup.store.getState();
    chooseTopic('defective');
    editBody('defective', '안녕하세요. 소리가 납니다. 교환해 주세요. 감사합니다.');
    await waitFor(() => expect(popup.part('question').textContent).toContain('어떤 증상이'));
    fireEvent.input(popup.part('answer'), { target: { value: '삐 소리, 010-1234-5678로 주세요' } });
    fireEvent.submit(popup.part('answer').closest('form')!);
    await waitFor(() =>
      expect(body(popup)).toBe(
        '안녕하세요. 소리가 납니다.\n증상: 삐 소리, ****로 주세요\n교환해 주세요. 감사합니다.',
      ),
    );
  });

  it('is not asked again once it is skipped', async () => {
    const popup = await opened();
    popup.store.getState().chooseTopic('cancel');
    await waitFor(() => expect(popup.part('question').textContent).toContain('이유가'));
    fireEvent.click(screen.getByText(ko.help.skip));
    await waitFor(() => expect(popup.parts('question')).toEqual([]));
  });
});

describe('what is sent', () => {
  it('is remembered only where the shopper says so, and then with its day and channel alone', async () => {
    const local = new FakeLocal();
    const popup = await opened({ local });
    popup.store
      .getState()
      .changeInquiry({ copied: [{ at: noon('2025-11-25'), channel: 'seller-inquiry', topic }] });
    expect(local.stored.get('orders')).toBeUndefined();
    fireEvent.click(popup.part('remember-order'));
    await waitFor(() =>
      expect(local.stored.get('orders')).toEqual({
        [key]: {
          orderNumber: '2025111412345671',
          productName: '나노 초음파 가습기 2L',
          rememberedAt: '2025-11-26T01:00:00.000Z',
          sent: [{ at: noon('2025-11-25'), channel: 'seller-inquiry', topic, item }],
        },
      }),
    );
    expect(popup.part('follow-up').textContent).toContain('11/25 12:00 · 판매자 문의(1:1)');
    fireEvent.click(popup.part('remember-order'));
    await waitFor(() => expect(local.stored.get('orders')).toEqual({}));
  });

  it('counts once where it was copied twice on a day, and can be taken back', async () => {
    const popup = await opened({ sent: [[noon('2025-11-20'), 'seller-inquiry']] });
    const copies = ['2025-11-20', '2025-11-26'].map((day) => ({
      at: `${day}T18:00:00+09:00`,
      channel: 'seller-inquiry' as const,
      topic,
    }));
    popup.store.getState().changeInquiry({ copied: copies });
    await waitFor(() => expect(popup.kept.getState().orders[key]?.sent).toHaveLength(2));
    const again = { ...copies[1]!, at: '2025-11-26T19:00:00+09:00' };
    popup.store.getState().changeInquiry({ copied: [...copies, again] });
    fireEvent.click(screen.getByLabelText(/11\/26 18:00/));
    await waitFor(() => expect(popup.kept.getState().orders[key]?.sent).toHaveLength(1));
    expect(inquiryOf(popup.store.getState().work).copied).toHaveLength(1);
  });

  it('belongs to its own problem', async () => {
    const popup = await opened({ sent: [[noon('2025-11-20'), 'seller-inquiry']] });
    await screen.findByTestId('ask-again');
    popup.store.getState().chooseTopic('receipt');
    await waitFor(() => expect(screen.queryByTestId('ask-again')).toBeNull());
    popup.store.getState().chooseTopic('seller-silent');
    await screen.findByTestId('ask-again');
  });
});

describe('a day for the answer', () => {
  it('goes into the request, where nobody answers at once', async () => {
    const popup = await opened();
    fireEvent.change(await screen.findByTestId('reply-by'), { target: { value: '2025-11-28' } });
    await waitFor(() => expect(body(popup)).toContain('11월 28일까지'));
    popup.store.getState().chooseChannel('phone');
    await waitFor(() => expect(popup.parts('reply-by')).toEqual([]));
  });
});

describe('courtesy', () => {
  it('is hinted at once the shopper pauses, each with a mend, and never about our own sentences', async () => {
    const popup = await opened();
    expect(popup.parts('courtesy')).toEqual([]);
    popup.store.getState().editBody(topic, '안녕하세요. 아직도 안 왔어요!!! 확인해 주세요. 감사합니다.');
    fireEvent.click(await screen.findByTestId('mend-exclamation'));
    await waitFor(() => expect(body(popup)).toContain('안 왔어요.'));
    fireEvent.click(await screen.findByTestId('mend-no-order-number'));
    await waitFor(() => expect(body(popup)).toContain('2025111412345671'));
    await waitFor(() => expect(popup.part('courtesy').textContent).toBe(''));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is hinted at in English for an English reader', async () => {
    const popup = await opened({ language: 'en' });
    popup.store.getState().chooseLanguage('en');
    await waitFor(() => expect(body(popup)).toContain('Hello'));
    popup.store.getState().editBody(topic, 'Order 2025111412345671 IS STILL NOT HERE YOU IDIOT. Thank you.');
    await screen.findByTestId('mend-swearing');
    expect(popup.part('courtesy').textContent).toContain(en.courtesy.swearing);
  });
});

describe('remembered orders', () => {
  it('are listed among the records on every page, each to be forgotten', async () => {
    const popup = await opened({
      sent: [[noon('2025-11-20'), 'seller-inquiry']],
      page: readAnswer(elsewhere),
    });
    const details = popup.container.querySelector('.contact > details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const list = await screen.findByTestId('remembered-orders');
    expect(list.textContent).toContain('11/20 12:00');
    fireEvent.click(list.querySelector('li button')!);
    await waitFor(() => expect(popup.kept.getState().orders).toEqual({}));
    expect(screen.queryByTestId('remembered-orders')).toBeNull();
  });
});

describe('the next message', () => {
  it('waits for the usual time', async () => {
    await opened({ sent: [[noon('2025-11-25'), 'seller-inquiry']] });
    await screen.findByText(/11\. 26\.까지 기다려 보세요\(1영업일: 판매자 굿서비스 배지 기준\)/);
    expect(screen.queryByTestId('ask-again')).toBeNull();
  });

  it('names the first, keeps the first one’s wording apart, and goes back to it', async () => {
    const popup = await opened({ sent: [[noon('2025-11-20'), 'seller-talk']] });
    popup.store.getState().editBody(topic, '처음 글입니다.');
    fireEvent.click(await screen.findByTestId('ask-again'));
    await waitFor(() => expect(body(popup)).toContain('11월 20일에 문의드렸으나 아직 답변을 받지 못해'));
    expect(popup.part('channel')).toHaveProperty('value', 'seller-inquiry');
    popup.store.getState().editBody(topic, '두 번째 글입니다.');
    fireEvent.click(await screen.findByText(ko.follow.first));
    await waitFor(() => expect(body(popup)).toBe('처음 글입니다.'));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('gives way to the next step once it was sent as well and not answered either', async () => {
    const popup = await opened({
      sent: [
        [noon('2025-11-18'), 'seller-talk'],
        [noon('2025-11-20'), 'seller-inquiry'],
      ],
    });
    popup.store.getState().changeInquiry({ topic, earlier: [{ on: '2025-11-18', channel: 'seller-talk' }] });
    fireEvent.click(await screen.findByTestId('ask-centre'));
    await waitFor(() => expect(body(popup)).toContain('판매자에게 11월 18일, 11월 20일에'));
  });

  it('is a first one again where the message before it was not sent after all', async () => {
    const popup = await opened({ sent: [[noon('2025-11-20'), 'seller-inquiry']] });
    fireEvent.click(await screen.findByTestId('ask-again'));
    await waitFor(() => expect(body(popup)).toContain('다시 문의드립니다'));
    fireEvent.click(screen.getByLabelText(/11\/20 12:00/));
    await waitFor(() => expect(body(popup)).not.toContain('다시 문의드립니다'));
  });

  it('is left when another problem is chosen', async () => {
    const popup = await opened({ sent: [[noon('2025-11-20'), 'seller-inquiry']] });
    fireEvent.click(await screen.findByTestId('ask-again'));
    await waitFor(() => expect(body(popup)).toContain('다시 문의드립니다'));
    popup.store.getState().chooseTopic('receipt');
    expect(body(popup)).not.toContain('11월 20일에');
    popup.store.getState().chooseTopic(topic);
    expect(body(popup)).not.toContain('다시 문의드립니다');
  });

  it('goes to Naver’s centre after two, with the record of dates', async () => {
    const popup = await opened({
      sent: [
        [noon('2025-11-18'), 'seller-talk'],
        [noon('2025-11-20'), 'seller-inquiry'],
      ],
    });
    fireEvent.click(await screen.findByTestId('ask-centre'));
    await waitFor(() =>
      expect(body(popup)).toContain('문의 기록: 11월 18일 톡톡, 11월 20일 판매자 문의(1:1)'),
    );
    expect(body(popup)).toContain('판매자에게 11월 18일, 11월 20일에 문의했으나');
  });

  it('is then what the consumer centre has to hear', async () => {
    await opened({
      sent: [
        [noon('2025-11-18'), 'seller-inquiry'],
        [noon('2025-11-20'), 'centre-mail'],
      ],
    });
    const record = await screen.findByTestId('consumer-record');
    expect(record.textContent).toContain('1372');
    expect(record.textContent).toContain('문의 기록: 11월 18일 판매자 문의(1:1), 11월 20일 고객센터 메일');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('ends with an answer', async () => {
    const popup = await opened({ sent: [[noon('2025-11-20'), 'seller-inquiry']] });
    fireEvent.click(await screen.findByTestId('answered'));
    await waitFor(() => expect(popup.kept.getState().orders[key]?.sent).toEqual([]));
    expect(screen.queryByTestId('ask-again')).toBeNull();
  });

  it('is not of Naver’s for another store', async () => {
    const other = { ...elsewhere, items: [{ ...elsewhere.items[0], status: field('preparing' as const) }] };
    const local = new FakeLocal({
      orders: {
        [rememberedKey(other)!]: {
          sent: ['2025-11-18', '2025-11-20'].map((day) => ({
            at: noon(day),
            channel: 'seller-inquiry',
            topic: 'cancel',
            item: '손난로|',
          })),
        },
      },
    });
    const popup = await opened({ page: readAnswer(other), local });
    popup.store.getState().chooseTopic('cancel');
    await screen.findByTestId('consumer-record');
    expect(screen.queryByTestId('ask-centre')).toBeNull();
  });
});

describe('the meaning', () => {
  it('stands beside each Korean sentence, and the shopper’s own words as they are', async () => {
    const popup = await opened({ language: 'en' });
    await waitFor(() =>
      expect(popup.part('meaning').textContent).toContain(
        '12 days since the order, and it has not been dispatched',
      ),
    );
    popup.store.getState().editBody(topic, `${body(popup)}\nPlease hurry.`);
    await waitFor(() => expect(popup.part('meaning').textContent).toContain(en.help.asTyped));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is not shown to those who read the Korean', async () => {
    const popup = await opened();
    expect(popup.parts('meaning')).toEqual([]);
  });
});

describe('an order without a number', () => {
  it('cannot be remembered: it could not be known again', async () => {
    const { orderNumber: _, ...numberless } = order;
    const popup = await openPopup({ page: readAnswer(numberless), now: () => now });
    await waitFor(() => popup.part('question'));
    expect(popup.parts('follow-up')).toEqual([]);
  });
});
