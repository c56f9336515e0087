import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import ko from '../../locales/ko.json';
import { field } from '../inquiry/orders';
import { FakeSession, settled } from '../state/fakeBrowser';
import { accessibilityFaults, openPopup, type OpenedPopup } from './openPopup';
import { printedOrder, readAnswer, severalOrders, withoutNumber } from './states';

const FIELDS = Object.keys(ko.orderField);
const NUMBER = '2025111412345671';

async function editing(popup: OpenedPopup, words: typeof ko.order = ko.order): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: words.edit }));
  await waitFor(() => popup.part('correct-status'));
}

function type(popup: OpenedPopup, testId: string, value: string): void {
  fireEvent.input(popup.part(testId), { target: { value } });
}

function box(popup: OpenedPopup, name: string): HTMLInputElement {
  return popup.part(`correct-${name}`) as HTMLInputElement;
}

function undoButton(name: string): HTMLElement {
  return screen.getByRole('button', { name: `${name} ${ko.order.undo}` });
}

async function paste(popup: OpenedPopup, text: string): Promise<void> {
  await waitFor(() => popup.part('paste-fill'));
  type(popup, 'paste-fill', text);
}

describe('correcting an order', () => {
  it('offers every field, the usual ones first, each with a label', async () => {
    const popup = await openPopup({ page: 'paid' });
    await editing(popup);
    const shown = [...popup.container.querySelectorAll<HTMLElement>('[data-testid^="correct-"]')];
    expect(shown.map(({ dataset }) => dataset['testid']?.slice(8)).sort()).toEqual(FIELDS.sort());
    const usual = shown.filter((one) => !one.closest('details'));
    expect(usual).toHaveLength(9);
    expect(shown.slice(0, 9)).toEqual(usual);
    expect(screen.getByLabelText(ko.orderField.sellerPhone)).toBe(popup.part('correct-sellerPhone'));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('puts the focus into the form', async () => {
    const popup = await openPopup({ page: 'paid' });
    await editing(popup);
    await waitFor(() => expect(document.activeElement).toBe(popup.part('correct-productName')));
  });

  it('marks what was typed, shows it and takes it into the message', async () => {
    const popup = await openPopup({ page: 'shipping-five-days' });
    await editing(popup);
    type(popup, 'correct-seller', '달빛가게');
    type(popup, 'correct-expectedOn', '11/25');
    await waitFor(() => expect(popup.text()).toContain(`달빛가게${ko.order.typed}`));
    await waitFor(() =>
      expect(popup.text()).toContain(`${ko.orderField.expectedOn}11. 25.${ko.order.typed}`),
    );
    expect(popup.text()).toContain(ko.order.readAs.replace('$1', '2026. 11. 25.'));
    expect(box(popup, 'expectedOn').getAttribute('aria-describedby')).toBe('field-expectedOn-hint');
    expect((popup.part('draft-body') as HTMLTextAreaElement).value).toContain('11월 25일');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is undone field by field; the focus stays in the box', async () => {
    const popup = await openPopup({ page: 'paid' });
    await editing(popup);
    const before = box(popup, 'productName').value;
    type(popup, 'correct-productName', '이불');
    type(popup, 'correct-seller', '');
    await waitFor(() => undoButton(ko.orderField.seller));
    fireEvent.click(undoButton(ko.orderField.productName));
    await waitFor(() => expect(box(popup, 'productName').value).toBe(before));
    expect(popup.part('product-name').textContent).toBe(before);
    expect(box(popup, 'seller').value).toBe('');
    fireEvent.click(undoButton(ko.orderField.seller));
    await waitFor(() => expect(box(popup, 'seller').value).not.toBe(''));
    expect(document.activeElement).toBe(popup.part('correct-seller'));
    expect(screen.queryAllByRole('button', { name: new RegExp(ko.order.undo) })).toEqual([]);
  });

  it('of the status can be undone, too', async () => {
    const popup = await openPopup({ page: 'paid' });
    await editing(popup);
    fireEvent.change(popup.part('correct-status'), { target: { value: '' } });
    await waitFor(() => expect(popup.parts('order-status')).toEqual([]));
    fireEvent.click(undoButton(ko.orderField.status));
    await waitFor(() => expect(popup.part('order-status').textContent).toBe(ko.orderStatus.paid));
  });

  it('says only once typing has paused that a value cannot be read, and loses nothing', async () => {
    const popup = await openPopup({ page: 'paid' });
    await editing(popup);
    type(popup, 'correct-total', '많이');
    await settled();
    expect(screen.queryByRole('alert')).toBeNull();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(ko.order.exampleMoney);
    expect(box(popup, 'total').getAttribute('aria-describedby')).toBe(alert.id);
    expect(box(popup, 'total').value).toBe('많이');
    expect(await accessibilityFaults()).toEqual([]);
    type(popup, 'correct-total', '5,000원');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('keeps no card number in the box, in the card or in the store', async () => {
    const session = new FakeSession();
    const popup = await openPopup({ session, page: 'paid' });
    await editing(popup);
    type(popup, 'correct-paymentMethods', '국민카드 1234-5678-9012-3456');
    await waitFor(() => expect(box(popup, 'paymentMethods').value).toBe('국민카드 '));
    expect(popup.text()).toContain(`국민카드${ko.order.typed}`);
    expect(JSON.stringify([...session.stored])).not.toMatch(/9012/);
  });

  it('goes with its item: another one is read as the page has it', async () => {
    const popup = await openPopup({ page: 'two-sellers' });
    await editing(popup);
    type(popup, 'correct-productName', '이불');
    fireEvent.change(await waitFor(() => popup.part('item')), { target: { value: '1' } });
    await waitFor(() => expect(box(popup, 'productName').value).toBe('구름결 베개 커버'));
    fireEvent.change(popup.part('item'), { target: { value: '0' } });
    await waitFor(() => expect(box(popup, 'productName').value).toBe('이불'));
  });

  it('speaks English without a fault', async () => {
    const popup = await openPopup({ page: 'two-sellers' }, 'en');
    await editing(popup, en.order);
    type(popup, 'correct-orderedAt', 'Nov 20');
    await waitFor(() => expect(popup.text()).toContain('Read as 2026. 11. 20.'));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('several orders', () => {
  it('are a group of radio buttons, each with product, day, status and the end of its number', async () => {
    const popup = await openPopup({ page: severalOrders(3) });
    const group = await screen.findByRole('group', { name: new RegExp(ko.choice.order) });
    const radios = within(group).getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).checked)).toEqual([true, false, false]);
    const second = radios[1]!.closest('label')!.textContent;
    for (const words of ['상품 2호', '외 2개', ko.orderStatus.delivered, '2025. 11. 14.', '…45601'])
      expect(second).toContain(words);
    expect(popup.parts('order-search')).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('change card and message when another is chosen, and then its item is', async () => {
    const popup = await openPopup({ page: severalOrders(3) });
    await waitFor(() => popup.part('order-choice'));
    expect(popup.parts('item')).toEqual([]);
    fireEvent.click(popup.parts('order-option')[1]!);
    await waitFor(() => expect(popup.part('product-name').textContent).toBe('상품 2호'));
    fireEvent.change(popup.part('item'), { target: { value: '1' } });
    await waitFor(() => expect(popup.part('product-name').textContent).toBe('덤'));
    expect((popup.part('draft-body') as HTMLTextAreaElement).value).toContain('덤');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('bring the chosen one back when the popup opens again', async () => {
    const session = new FakeSession();
    const popup = await openPopup({ session, page: severalOrders(3) });
    await popup.store.getState().chooseItem(2);
    popup.container.remove();
    const again = await openPopup({ session, page: severalOrders(3) });
    expect(again.part('product-name').textContent).toBe('상품 3호');
    await waitFor(() => expect((again.parts('order-option')[2] as HTMLInputElement).checked).toBe(true));
  });

  it('say beside the choice that they are only a part', async () => {
    const popup = await openPopup({ page: severalOrders(3, false) });
    const group = await waitFor(() => popup.part('order-choice'));
    expect(group.textContent).toContain(ko.choice.part);
    expect(popup.text()).not.toContain(ko.page.incomplete);
  });

  it('can be searched where they are many', async () => {
    const popup = await openPopup({ page: severalOrders(100) });
    await waitFor(() => popup.part('order-search'));
    type(popup, 'order-search', '배송완료 98호');
    await waitFor(() => expect(popup.parts('order-option')).toHaveLength(1));
    expect(screen.getByText(ko.choice.count.n.replace('$1', '1')).getAttribute('role')).toBe('status');
    type(popup, 'order-search', '11/14 없는상품');
    await waitFor(() => expect(popup.text()).toContain(ko.choice.none));
    expect(popup.part('product-name').textContent).toBe('상품 1호');
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('pasting into an order that was read', () => {
  const half = printedOrder();
  it('fills in what is missing, says what, and can be taken back', async () => {
    const popup = await openPopup({ page: readAnswer(half) });
    await editing(popup);
    await paste(popup, `주문번호: ${NUMBER}\n상품명: 나노 초음파 가습기 2L\n송장번호: 612345678901\n배송중`);
    await waitFor(() =>
      expect(popup.part('paste-result').textContent).toContain(ko.orderField.trackingNumber),
    );
    expect(popup.part('paste-result').getAttribute('role')).toBe('status');
    expect(box(popup, 'trackingNumber').value).toBe('612345678901');
    expect(popup.text()).toContain(`612345678901${ko.order.pasted}`);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: ko.paste.undo }));
    await waitFor(() => expect(box(popup, 'trackingNumber').value).toBe(''));
    expect(document.activeElement).toBe(popup.part('paste-fill'));
  });

  it('says that nothing was found, that it is another order, or that nothing is new', async () => {
    const popup = await openPopup({ page: readAnswer(half) });
    await editing(popup);
    await paste(popup, '안녕하세요');
    expect((await screen.findByRole('alert')).textContent).toBe(ko.paste.nothingToFill);
    expect(await accessibilityFaults()).toEqual([]);
    await paste(popup, '주문번호: 2026111910031111\n상품명: 손난로');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(ko.paste.otherOrder));
    await paste(popup, `주문번호: ${NUMBER}`);
    await waitFor(() => expect(popup.part('paste-result').textContent).toBe(ko.paste.nothingNew));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is offered where the number is missing, and lets choose among the orders of a text', async () => {
    const popup = await openPopup({ page: readAnswer(withoutNumber) });
    await waitFor(() => popup.part('paste-fill'));
    const [item] = withoutNumber.items;
    const orders = ['A-0001', 'A-0002'].map((number) => ({
      site: 'generic',
      orderNumber: { ...field(number), from: 'pasted' as const },
      items: [{ productName: item!.productName! }],
    }));
    popup.store.setState({ pasteOutcome: { kind: 'choose', orders } });
    await waitFor(() => expect(popup.parts('pasted-order')).toHaveLength(2));
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(popup.parts('pasted-order')[1]!);
    await waitFor(() => expect(popup.part('order-number').textContent).toBe('A-0002'));
  });
});

it('a pasted text without a page: what was found is said, politely', async () => {
  const popup = await openPopup({ page: { kind: 'no-access' } });
  type(popup, 'paste-order', '주문번호: 2026111710034503\n상품명: 미니 가습기 300ml');
  await waitFor(() => expect(popup.part('paste-result').textContent).toBe(ko.paste.taken['1']));
  expect(popup.text()).not.toContain(ko.order.pasted);
  expect(await accessibilityFaults()).toEqual([]);
});
