/** A line of the order to practise on: its label, and its value, or a day as so many days ago. */
type Line = readonly [label: string, value: string | number];

interface PracticeOrder {
  /** How many days ago it was ordered. */
  age: number;
  /** What is said of its one item in this state. */
  item: readonly Line[];
}

/** The states in which the order can be tried, in the order of their buttons. All of it is made up. */
export const practiceOrders = {
  shipping: {
    age: 6,
    item: [
      ['주문상태', '배송중'],
      ['발송일', 5],
      ['도착예정일', 2],
    ],
  },
  'payment-failed': { age: 0, item: [['주문상태', '결제실패']] },
  delivered: {
    age: 6,
    item: [
      ['주문상태', '배송완료'],
      ['배송완료일', 2],
    ],
  },
} as const satisfies Record<string, PracticeOrder>;

export type PracticeState = keyof typeof practiceOrders;

/** What is the same in every state: the labels of number and day, and what stands behind the day in the number. */
export const practiceLabels = { number: '주문번호', ordered: '주문일' };
export const practiceNumberEnd = '10000001';
export const practicePaid: Line = ['결제금액', '18,900원'];
export const practiceItem: readonly Line[] = [
  ['상품명', '도자기 머그컵 2개 세트'],
  ['옵션', '색상: 아이보리'],
  ['수량', '1개'],
  ['판매자', '가상상점'],
];
