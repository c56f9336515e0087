import type { Kept } from '../../utils/kept/types';

const DAY_MS = 86_400_000;
export const keptNow = new Date('2026-11-23T10:00:00+09:00');

/** An instant so many days before `keptNow`. */
export function ago(days: number): string {
  return new Date(keptNow.getTime() - days * DAY_MS).toISOString();
}

/** Something of every kind that stays on a computer, as old as that. */
export function keptSince(days: number): Kept {
  const at = ago(days);
  return {
    waits: [{ channel: 'phone', startedAt: at, seconds: 90, answered: true }],
    waiting: { channel: 'centre-chat', startedAt: at },
    replies: [{ channel: 'seller-inquiry', seller: 'naver|달빛상점', sentAt: at, answeredAt: at }],
    sellerHours: { 'naver|달빛상점': { text: '평일 10~17시', confirmed: true, keptOn: at.slice(0, 10) } },
    ownHolidays: ['2026-12-31'],
    reminders: [{ kind: 'opens', at }],
    orders: {
      'work:naver-pay:2026111710034503': {
        orderNumber: '2026111710034503',
        productName: '구름결 순면 담요',
        rememberedAt: at,
        sent: [{ at, channel: 'seller-inquiry', topic: 'cancel', item: 'a' }],
      },
    },
  };
}
