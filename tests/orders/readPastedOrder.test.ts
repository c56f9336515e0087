import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedOrder } from '../../utils/orders/readPastedOrder';
import { checkedOrder } from '../../utils/orders/checkedOrder';
import { plainOrders } from './pagePairs';

const now = new Date('2026-11-22T10:00:00+09:00');

describe('readPastedOrder', () => {
  it('reads the copied text of an order page', () => {
    const text = `주문번호 2026111710034503 2026.11.17. 9:20:41
판매자명
맑은생활
배송중
11/19(목) 도착 예정
상품명
미니 가습기 300ml
옵션
색상: 세이지
주문금액
총 21,900원
배송지명
김가람`;
    expect(plainOrders(readPastedOrder(text, now))).toEqual([
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        orderedAt: '2026-11-17T09:20:41',
        total: { amount: 21900, currency: 'KRW' },
        items: [
          {
            productName: '미니 가습기 300ml',
            option: '색상: 세이지',
            status: 'shipping',
            statusNote: '11/19(목) 도착 예정',
            expectedOn: '2026-11-19',
            seller: '맑은생활',
          },
        ],
      },
    ]);
  });

  it('reads a message with label and value on one line', () => {
    const text =
      '[빚음도예] 발송 안내\n- 주문번호: 20261114-0001234\n- 상품명: 물결 머그컵\n- 택배사: CJ대한통운\n- 송장번호: 6123-4567-8901';
    expect(plainOrders(readPastedOrder(text, now))).toEqual([
      {
        site: 'generic',
        orderNumber: '20261114-0001234',
        items: [{ productName: '물결 머그컵', courier: 'CJ대한통운', trackingNumber: '612345678901' }],
      },
    ]);
  });

  it('takes the number from the address of an order page', () => {
    const result = readPastedOrder('https://orders.pay.naver.com/order/status/2026111710034503', now);
    expect(plainOrders(result)).toMatchObject([{ site: 'naver-pay', orderNumber: '2026111710034503' }]);
    expect(result).toMatchObject({ missing: ['productName'] });
  });

  it('says so where there is no order in it', () => {
    expect(readPastedOrder('안녕하세요', now)).toEqual({ state: 'not-an-order', tried: ['pasted'] });
    expect(readPastedOrder('', now).state).toBe('not-an-order');
  });

  it('never lets the receiver out and never throws', () => {
    const lines = fc.constantFrom(
      '받는사람: 김가람',
      '연락처 010-0000-1234',
      '주문번호: 20261114-0001234',
      '상품명',
      '담요',
      '주소',
      '서울',
    );
    fc.assert(
      fc.property(fc.array(lines), (pasted) => {
        const result = readPastedOrder(pasted.join('\n'), now);
        expect(JSON.stringify(result)).not.toMatch(/김가람|010-0000/);
        const orders = result.state === 'read' ? result.orders : [];
        expect(orders.map(checkedOrder)).toEqual(orders);
      }),
    );
  });
});
